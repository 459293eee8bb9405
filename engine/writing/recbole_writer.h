#pragma once

#include <filesystem>

#include "engine/data/dataset.h"

namespace tastescope {

/// RecBole's atomic files, named after the folder: .inter, .item and .user with a type behind the name of each column.
/// Throws RequestError for ids and titles with a tab.
void writeRecBole(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);

}  // namespace tastescope
