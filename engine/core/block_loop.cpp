#include "engine/core/block_loop.h"

#include <omp.h>

#include <algorithm>
#include <exception>
#include <limits>

#include "engine/core/denormals.h"

namespace tastescope {

int resolvedThreadCount(int requested) { return requested > 0 ? requested : std::max(1, omp_get_num_procs()); }

void forEachBlock(std::size_t blockCount, int threadCount, const std::function<void(std::size_t)>& body) {
    const int threads = static_cast<int>(
        std::min<std::size_t>(blockCount, static_cast<std::size_t>(resolvedThreadCount(threadCount))));
    std::exception_ptr failure;
    std::size_t failedBlock = std::numeric_limits<std::size_t>::max();
    const auto guarded = [&](std::size_t block) {
        try {
            body(block);
        } catch (...) {
#pragma omp critical(tastescopeBlockFailure)
            if (block < failedBlock) {
                failedBlock = block;
                failure = std::current_exception();
            }
        }
    };
    if (threads <= 1) {
        const FlushDenormals flush;
        for (std::size_t block = 0; block < blockCount; ++block) guarded(block);
    } else {
        const auto count = static_cast<std::ptrdiff_t>(blockCount);
#pragma omp parallel num_threads(threads)
        {
            const FlushDenormals flush;
#pragma omp for schedule(dynamic, 1)
            for (std::ptrdiff_t block = 0; block < count; ++block) guarded(static_cast<std::size_t>(block));
        }
    }
    if (failure) std::rethrow_exception(failure);
}

}  // namespace tastescope
