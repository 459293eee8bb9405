#pragma once

#include <filesystem>

#include "engine/core/tensor_bundle.h"

namespace tastescope {

/// Writes `bundle` as one .safetensors file (readable from Python with the package of that name): into a temporary file
/// beside the target that is then renamed, so that a full disk or a crash never leaves half a model.
/// Throws ModelFileError with the reason of the operating system.
void writeSafetensors(const std::filesystem::path& path, const TensorBundle& bundle);

/// Reads a .safetensors file. Every offset is checked before anything is allocated: header at most 100 MB, no gaps, no overlaps,
/// sizes that match shapes, nothing beyond the end of the file. Throws ModelFileError.
TensorBundle readSafetensors(const std::filesystem::path& path);

}  // namespace tastescope
