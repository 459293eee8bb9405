#pragma once

#include <filesystem>

#include "engine/data/dataset.h"

namespace tastescope {

/// train.txt: a line a user, "user item item …". Throws RequestError for ids with spaces, tabs or commas.
void writeUserLists(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);
/// The training file of neural collaborative filtering, named after the folder: user, item, rating and time by tabs.
void writeNcf(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);
/// ratings.txt: triples by spaces, as LIBMF reads them. Throws RequestError unless ids are whole numbers.
void writeLibmf(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);
/// matrix.csv: a row a user and a column an item, named by a header; 99 where there is no rating. Throws RequestError
/// for ratings from 49.5 on, which 99 could not be told from, for repeated ratings, and for fewer than ten items.
void writeDenseMatrix(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);

}  // namespace tastescope
