#pragma once

#include <atomic>
#include <cstdint>

namespace tastescope {

/// A barrier for the threads of one parallel region: spins for a bounded time, because the pieces between two barriers
/// take well under a millisecond, then sleeps, because beside a busy neighbour an endless spin would stall everybody.
class SpinBarrier {
  public:
    explicit SpinBarrier(int threadCount) : threadCount_(threadCount) {}

    /// Returns when all threads have arrived. What a thread wrote before is seen by all of them after.
    void arriveAndWait();

  private:
    const int threadCount_;
    std::atomic<int> arrived_ = 0;
    std::atomic<std::uint32_t> generation_ = 0;
};

}  // namespace tastescope
