#pragma once

#include <filesystem>

#include "engine/data/dataset.h"

namespace tastescope {

inline constexpr const char* kTruthFileName = "truth.safetensors";

/// Writes dataset.truth, which is not null, with the ids of its rows, as truth.safetensors and truth.json into
/// `folder`. Throws ModelFileError or DataError with the reason of the operating system. Read again by readPlantedTruth
/// (planted_folder.h).
void writePlantedTruth(const Dataset& dataset, const std::filesystem::path& folder);

}  // namespace tastescope
