#pragma once

#include <filesystem>

#include "engine/data/dataset.h"

namespace tastescope {

/// combined_data_1.txt (a line "1:" a film, then "user,rating,2005-09-06") and movie_titles.csv (id, year, title). Times
/// are kept to the day. Throws RequestError unless ids are whole numbers and rows have times.
void writeNetflix(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);
/// training_set/mv_0000001.txt, a file a film, and movie_titles.csv.
void writeNetflixFiles(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);

}  // namespace tastescope
