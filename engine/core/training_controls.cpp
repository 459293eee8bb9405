#include "engine/core/training_controls.h"

namespace tastescope {

void TrainingControls::requestStop() {
    {
        const std::lock_guard lock(mutex_);
        stop_.store(true, std::memory_order_release);
    }
    changed_.notify_all();
}

void TrainingControls::pause() {
    const std::lock_guard lock(mutex_);
    paused_ = true;
}

void TrainingControls::resume() {
    {
        const std::lock_guard lock(mutex_);
        paused_ = false;
    }
    changed_.notify_all();
}

bool TrainingControls::isPaused() const {
    const std::lock_guard lock(mutex_);
    return paused_;
}

void TrainingControls::waitWhilePaused() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !paused_ || stop_.load(std::memory_order_acquire); });
}

void TrainingControls::setLiveSettings(const LiveSettings& settings) {
    const std::lock_guard lock(mutex_);
    live_ = settings;
}

LiveSettings TrainingControls::liveSettings() const {
    const std::lock_guard lock(mutex_);
    return live_;
}

}  // namespace tastescope
