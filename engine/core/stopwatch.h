#pragma once

#include <chrono>

namespace tastescope {

/// Seconds since it was made or restarted, by the steady clock.
class Stopwatch {
  public:
    double elapsedSeconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }
    void restart() { start_ = std::chrono::steady_clock::now(); }

  private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace tastescope
