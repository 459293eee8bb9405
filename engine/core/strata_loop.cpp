#include "engine/core/strata_loop.h"

#include <algorithm>
#include <atomic>
#include <vector>

#include "engine/core/block_loop.h"
#include "engine/core/denormals.h"
#include "engine/core/spin_barrier.h"

namespace tastescope {

void forEachStratum(std::size_t stratumCount, std::size_t cellCount, int threadCount,
                    const std::function<void(std::size_t, std::size_t)>& body) {
    const int threads =
        static_cast<int>(std::min<std::size_t>(cellCount, static_cast<std::size_t>(resolvedThreadCount(threadCount))));
    if (threads <= 1) {
        const FlushDenormals flush;
        for (std::size_t stratum = 0; stratum < stratumCount; ++stratum)
            for (std::size_t cell = 0; cell < cellCount; ++cell) body(stratum, cell);
        return;
    }
    std::vector<std::atomic<std::size_t>> nextCell(stratumCount);
    SpinBarrier barrier(threads);
#pragma omp parallel num_threads(threads)
    {
        const FlushDenormals flush;
        for (std::size_t stratum = 0; stratum < stratumCount; ++stratum) {
            while (true) {
                const std::size_t cell = nextCell[stratum].fetch_add(1, std::memory_order_relaxed);
                if (cell >= cellCount) break;
                body(stratum, cell);
            }
            barrier.arriveAndWait();
        }
    }
}

}  // namespace tastescope
