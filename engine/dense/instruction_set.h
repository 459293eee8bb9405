#pragma once

#include <string>

namespace tastescope {

/// The instruction set that the kernels of engine/dense use on this machine: "avx512", "avx2", "sse4", or "scalar" for
/// whatever Highway's baseline is. Chosen once, at the first call of any kernel; results may differ in their last bits
/// from one instruction set to another, so a run records it.
std::string instructionSetName();

}  // namespace tastescope
