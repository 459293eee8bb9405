#pragma once

#include <functional>

#include "hwy/targets.h"

namespace tastescope::test {

/// Runs `check` once with every instruction set of this machine that the kernels were compiled for, the slowest last.
inline void withEveryInstructionSet(const std::function<void()>& check) {
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        hwy::SetSupportedTargetsForTest(target);
        hwy::GetChosenTarget().Update(hwy::SupportedTargets());
        check();
    }
    hwy::SetSupportedTargetsForTest(0);
    hwy::GetChosenTarget().DeInit();
}

}  // namespace tastescope::test
