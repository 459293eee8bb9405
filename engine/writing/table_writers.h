#pragma once

#include <filesystem>

#include "engine/data/dataset.h"

namespace tastescope {

/// ratings.csv, items.csv and users.csv: comma-separated with headers.
void writeCsv(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);
/// The same as a spreadsheet in Europe writes it: semicolons, decimal commas, days before months.
void writeSemicolon(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);
/// ratings.tsv, items.tsv and users.tsv.
void writeTsv(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);

}  // namespace tastescope
