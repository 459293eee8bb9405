#include "ui/bridge/training_session.h"

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <new>
#include <utility>

#include "engine/core/errors.h"
#include "ui/bridge/engine_text.h"

namespace tastescope {
namespace {

constexpr int kNiceness = 10;
constexpr int kSnapshotMilliseconds = 33;
/// A pause waits for the end of the epoch where that is near, so that what is shown has a whole number of epochs.
constexpr double kEpochEndSeconds = 0.03;
constexpr std::size_t kHistoryBytes = std::size_t{512} << 20;

}  // namespace

TrainingSession::TrainingSession(const ModelRegistry& registry, int threadCount, QObject* parent)
    : QObject(parent),
      worker_(registry, threadCount, kHistoryBytes),
      snapshot_(std::make_shared<const TrainingSnapshot>()) {
    connect(&pace_, &QTimer::timeout, this, [this] { wantsSnapshot_ = true; });
    pace_.start(kSnapshotMilliseconds);
    thread_ = std::thread([this] { work(); });
}

TrainingSession::~TrainingSession() {
    {
        const std::lock_guard lock(mutex_);
        isEnding_ = true;
    }
    hasCommand_.notify_all();
    thread_.join();
}

void TrainingSession::post(std::function<void()> command) {
    {
        const std::lock_guard lock(mutex_);
        commands_.push_back(std::move(command));
    }
    hasCommand_.notify_all();
}

void TrainingSession::start(const RunPlan& plan, bool plays) {
    lastKnob_.reset();
    post([this, plan, plays] {
        try {
            worker_.start(plan);
            setRunning(plays);
        } catch (const UserError& error) {
            emit startFailed(engineText(error.reason()), engineText(error.hint()));
        } catch (const std::bad_alloc&) {
            emit startFailed(tr("There is not enough memory for this run."), tr("Choose a smaller embedding size."));
        } catch (const std::exception& error) {
            emit startFailed(engineText(error.what()), {});
        }
    });
}

void TrainingSession::play(std::size_t epochsMore) {
    post([this, epochsMore] {
        if (worker_.hasRun() && !worker_.canAdvance()) worker_.setTarget(worker_.target() + epochsMore);
        stopsAtEpoch_ = false;
        setRunning(true);
    });
}

void TrainingSession::pause() {
    post([this] {
        if (isRunning_ && worker_.canAdvance() && worker_.secondsToEpochEnd() > 0.0 &&
            worker_.secondsToEpochEnd() <= kEpochEndSeconds) {
            while (worker_.roundsDone() > 0 && worker_.canAdvance()) worker_.advance();
        }
        setRunning(false);
    });
}

void TrainingSession::stepEpoch() {
    post([this] {
        if (!worker_.hasRun()) return;
        if (!worker_.canAdvance()) worker_.setTarget(worker_.target() + 1);
        setRunning(true);
        stopsAtEpoch_ = true;
        due_ = Clock::now();
    });
}

void TrainingSession::turn(const KnobTurn& turn) {
    const bool extends = lastKnob_ == turn.knob && sinceTurn_.isValid() && sinceTurn_.elapsed() < kStepMilliseconds;
    lastKnob_ = turn.knob;
    sinceTurn_.start();
    post([this, turn, extends] { worker_.turn(turn, extends); });
}

void TrainingSession::undo() {
    lastKnob_.reset();
    post([this] { worker_.undo(); });
}

void TrainingSession::redo() {
    lastKnob_.reset();
    post([this] { worker_.redo(); });
}

void TrainingSession::setTarget(std::size_t epochs) {
    post([this, epochs] { worker_.setTarget(epochs); });
}

void TrainingSession::setSpeed(double epochsPerSecond) {
    post([this, epochsPerSecond] {
        speed_ = epochsPerSecond;
        due_ = Clock::now();
    });
}

void TrainingSession::withModel(UseModel use) {
    post([this, use = std::move(use)] {
        QMetaObject::invokeMethod(
            this, [use, model = worker_.model(), training = worker_.snapshot()] { use(model, training); },
            Qt::QueuedConnection);
    });
}

std::shared_ptr<const TrainingSnapshot> TrainingSession::snapshot() const {
    const std::lock_guard lock(mutex_);
    return snapshot_;
}

void TrainingSession::work() {
    // Linux gives a thread's priority to the threads of its parallel regions; elsewhere this does nothing.
    setpriority(PRIO_PROCESS, 0, kNiceness);
    while (carryOutCommands()) {
        if (isRunning_ && worker_.canAdvance()) runRound();
    }
}

/// Waits until there is something to do: a command, or a round that is due. Returns false when all shall end.
bool TrainingSession::carryOutCommands() {
    std::deque<std::function<void()>> commands;
    {
        std::unique_lock lock(mutex_);
        const auto isAwake = [this] { return isEnding_ || !commands_.empty(); };
        if (!isRunning_)
            hasCommand_.wait(lock, isAwake);
        else if (std::isfinite(speed_))
            hasCommand_.wait_until(lock, due_, isAwake);
        if (isEnding_) return false;
        commands.swap(commands_);
    }
    if (commands.empty()) return true;
    for (const std::function<void()>& command : commands) command();
    publish();
    return true;
}

void TrainingSession::runRound() {
    const Clock::time_point now = Clock::now();
    if (std::isfinite(speed_)) {
        if (now < due_) return;  // woken by a command
        const std::chrono::duration<double> pause(1.0 / (speed_ * static_cast<double>(worker_.roundsPerEpoch())));
        const auto step = std::chrono::duration_cast<Clock::duration>(pause);
        // What could not be kept up with is not caught up with later.
        due_ = std::max(due_ + step, now);
    }
    worker_.advance();
    const bool isStepDone = stopsAtEpoch_ && worker_.roundsDone() == 0;
    if (worker_.state() == RunState::diverged || !worker_.canAdvance() || isStepDone) {
        setRunning(false);
        publish();
    } else if (wantsSnapshot_.exchange(false)) {
        publish();
    }
}

void TrainingSession::setRunning(bool isRunning) {
    isRunning_ = isRunning && worker_.canAdvance();
    if (!isRunning_) stopsAtEpoch_ = false;
    due_ = Clock::now();
    rateSince_ = due_;
    rate_ = 0.0;
    worker_.takeInteractions();
}

void TrainingSession::publish() {
    const double seconds = std::chrono::duration<double>(Clock::now() - rateSince_).count();
    if (seconds > 0.5) {
        rate_ = static_cast<double>(worker_.takeInteractions()) / seconds;
        rateSince_ = Clock::now();
    }
    auto made = std::make_shared<TrainingSnapshot>(worker_.snapshot());
    if (isRunning_) made->state = RunState::training;
    made->speed = speed_;
    made->ratingsPerSecondNow = rate_;
    {
        const std::lock_guard lock(mutex_);
        snapshot_ = std::move(made);
    }
    if (hasUnseen_.exchange(true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            hasUnseen_ = false;
            emit changed();
        },
        Qt::QueuedConnection);
}

}  // namespace tastescope
