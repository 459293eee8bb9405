#pragma once

namespace tastescope {

/// OpenMP reads its wait policy once, before main. Where nobody has chosen one, this sets OMP_WAIT_POLICY=passive and runs the
/// program again in its own place, so that waiting threads leave the cores to the window and to other programs.
/// Returns if there is nothing to do, or if that is not possible on this system.
void runOncePassive(char** arguments);

}  // namespace tastescope
