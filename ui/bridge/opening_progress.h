#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

#include "engine/core/progress.h"
#include "ui/bridge/workbench_values.h"

namespace tastescope {

/// How far an opening is, shared between the thread that reads and the window's.
class OpeningProgress {
  public:
    /// From the thread that reads; returns whether it shall go on.
    bool take(const Progress& at);
    void cancel() { isCancelled_ = true; }

    /// 0 … 1; negative: unknown.
    double share() const;
    /// Fills bytes, rows and the time left.
    void describe(OpeningValues& values) const;

  private:
    using Clock = std::chrono::steady_clock;

    std::atomic<bool> isCancelled_ = false;
    std::atomic<std::uint64_t> done_ = 0;
    std::atomic<std::uint64_t> total_ = 0;
    std::atomic<std::uint64_t> rows_ = 0;
    const Clock::time_point begin_ = Clock::now();
};

/// How many seconds are left of work that has come to `share` in `seconds`; negative: too early to say.
double secondsLeft(double share, double seconds);

}  // namespace tastescope
