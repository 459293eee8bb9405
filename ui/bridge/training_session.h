#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "ui/bridge/training_snapshot.h"
#include "ui/bridge/training_worker.h"

namespace tastescope {

/// Trains in a thread of its own, at the pace that people asked for. Commands return at once and are carried out between two rounds;
/// the newest snapshot wins, at most 30 a second. The training thread has a lower priority than the window.
class TrainingSession : public QObject {
    Q_OBJECT
  public:
    /// The registry has to outlive it.
    TrainingSession(const ModelRegistry& registry, int threadCount, QObject* parent = nullptr);
    /// Ends the training within one round.
    ~TrainingSession() override;

    void start(const RunPlan& plan, bool plays);
    /// At the target it goes on for as many epochs more.
    void play(std::size_t epochsMore);
    void pause();
    /// To the end of the current epoch, or of one more.
    void stepEpoch();
    void turn(const KnobTurn& turn);
    void undo();
    void redo();
    void setTarget(std::size_t epochs);
    void setSpeed(double epochsPerSecond);
    /// Gives parameters and snapshot of one moment, from now on, to `use` on this object's thread.
    using UseModel = std::function<void(const ModelSnapshot&, const TrainingSnapshot&)>;
    void withModel(UseModel use);

    /// The newest; never null.
    std::shared_ptr<const TrainingSnapshot> snapshot() const;

    /// Presses of one knob within this time are one step of Undo.
    static constexpr qint64 kStepMilliseconds = 1'000;

  signals:
    void changed();
    /// A run could not be started; the one before is still there.
    void startFailed(const QString& reason, const QString& hint);

  private:
    using Clock = std::chrono::steady_clock;

    void post(std::function<void()> command);
    // On the training thread.
    void work();
    bool carryOutCommands();
    void runRound();
    void publish();
    void setRunning(bool isRunning);

    TrainingWorker worker_;
    QTimer pace_;
    QElapsedTimer sinceTurn_;
    std::optional<KnobTurn::Knob> lastKnob_;

    mutable std::mutex mutex_;
    std::condition_variable hasCommand_;
    std::deque<std::function<void()>> commands_;
    bool isEnding_ = false;
    std::shared_ptr<const TrainingSnapshot> snapshot_;
    std::atomic<bool> wantsSnapshot_ = true;
    std::atomic<bool> hasUnseen_ = false;

    // Of the training thread alone.
    bool isRunning_ = false;
    bool stopsAtEpoch_ = false;
    double speed_ = 2.0;
    Clock::time_point due_;
    Clock::time_point rateSince_;
    double rate_ = 0;

    std::thread thread_;  // last: everything it uses is there before it starts
};

}  // namespace tastescope
