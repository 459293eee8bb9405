#pragma once

#include <memory>
#include <string>

#include "engine/data/dataset.h"
#include "engine/reading/choose_input.h"
#include "engine/reading/open_options.h"
#include "engine/reading/reading_plan.h"

namespace tastescope {

/// Reads a data set. `source`: a file in any of ratingFormats(), plain, compressed or in an archive, or a folder or
/// archive, of which the rating file with most rows is read (design.md §8). Tables of items and users that lie beside
/// the rating file are attached either way.
/// Throws DataError (missing, unreadable, empty, not text, damaged, no row, no ratings), Cancelled if the listener asks
/// for it, std::invalid_argument for options that contradict each other. Refused rows are in the data set's report.
std::shared_ptr<const Dataset> openDataset(const std::string& source, const OpenOptions& options = {});

/// What follows when the rows of a data set are read: its name (after `source`), the catalogue beside the rating file,
/// the noun of its items and the name of its format. Shared by all ways of opening. Throws DataError.
void completeDataset(Dataset& dataset, const std::string& source, ChosenInput chosen, const ReadingPlan& plan,
                     const OpenOptions& options);

}  // namespace tastescope
