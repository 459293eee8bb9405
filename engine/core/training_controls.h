#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace tastescope {

/// Values that may change while a model trains. Empty: as the run's configuration says.
struct LiveSettings {
    /// The configured learning rate is replaced by this one; a schedule goes on from it.
    std::optional<double> learningRate;
    std::optional<double> regularisation;

    bool operator==(const LiveSettings&) const = default;
};

/// The one channel from a window or script into a running training: stop, pause and live settings. Written from any
/// thread, read once per round by the thread that runs the training loop.
class TrainingControls {
  public:
    void requestStop();
    bool isStopRequested() const { return stop_.load(std::memory_order_acquire); }

    void pause();
    void resume();
    bool isPaused() const;
    /// Called by the training loop between rounds: returns when not paused, or when a stop is requested.
    void waitWhilePaused();

    void setLiveSettings(const LiveSettings& settings);
    LiveSettings liveSettings() const;

  private:
    std::atomic<bool> stop_ = false;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool paused_ = false;
    LiveSettings live_;
};

}  // namespace tastescope
