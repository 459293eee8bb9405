#pragma once

#include <filesystem>

#include "engine/data/dataset.h"

namespace tastescope {

/// behaviors.tsv, an impression with one click a row, and news.tsv with the first two categories of each item as
/// category and subcategory. Ratings become clicks. Throws RequestError for ids with spaces and rows without times.
void writeMind(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);

}  // namespace tastescope
