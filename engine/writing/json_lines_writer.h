#pragma once

#include <filesystem>

#include "engine/data/dataset.h"

namespace tastescope {

/// reviews.jsonl as Amazon's reviews of 2023 have it (rating, parent_asin, user_id, timestamp in milliseconds) and
/// meta.jsonl (parent_asin, title, categories), an object a line.
void writeJsonLines(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);

}  // namespace tastescope
