#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <exception>
#include <functional>
#include <optional>
#include <utility>

namespace tastescope {

/// Questions answered in a thread of their own, one at a time. Of those that wait only the newest is kept: who asks faster than answers
/// come sees the newest answer, and never a queue. Answers arrive on the thread of the receiver.
template <class Answer>
class LatestJob {
  public:
    using Done = std::function<void(Answer)>;
    using Failed = std::function<void(std::exception_ptr)>;

    explicit LatestJob(Done done, Failed failed = {}) : done_(std::move(done)), failed_(std::move(failed)) {
        pool_.setMaxThreadCount(1);
        QObject::connect(&watcher_, &QFutureWatcher<Outcome>::finished, &watcher_, [this] { deliver(); });
    }
    /// Waits for the work under way; its answer is not delivered.
    ~LatestJob() {
        watcher_.disconnect();
        pool_.waitForDone();
    }
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    void ask(std::function<Answer()> work) {
        waiting_ = std::move(work);
        if (!isBusy_) startNext();
    }
    /// The work under way goes on, but nobody will hear of it.
    void forget() {
        waiting_ = nullptr;
        isForgotten_ = isBusy_;
    }
    bool isBusy() const { return isBusy_; }

  private:
    struct Outcome {
        std::optional<Answer> answer;
        std::exception_ptr failure;
    };

    void startNext() {
        isBusy_ = true;
        isForgotten_ = false;
        std::function<Answer()> work = std::exchange(waiting_, nullptr);
        watcher_.setFuture(QtConcurrent::run(&pool_, [work = std::move(work)] {
            Outcome outcome;
            try {
                outcome.answer.emplace(work());
            } catch (...) {
                outcome.failure = std::current_exception();
            }
            return outcome;
        }));
    }

    void deliver() {
        Outcome outcome = watcher_.result();
        const bool isWanted = !isForgotten_;
        isBusy_ = false;
        if (waiting_) startNext();
        if (!isWanted) return;
        if (outcome.answer)
            done_(std::move(*outcome.answer));
        else if (failed_)
            failed_(outcome.failure);
    }

    Done done_;
    Failed failed_;
    QThreadPool pool_;
    QFutureWatcher<Outcome> watcher_;
    std::function<Answer()> waiting_;  ///< none if empty
    bool isBusy_ = false;
    bool isForgotten_ = false;
};

}  // namespace tastescope
