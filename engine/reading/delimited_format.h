#pragma once

#include <string>
#include <vector>

#include "engine/reading/file_sample.h"
#include "engine/reading/open_options.h"
#include "engine/reading/rating_format.h"
#include "engine/reading/reading_plan.h"

namespace tastescope {

/// How sure it is that a file is a delimited table of ratings: what the registry's last row goes by.
double delimitedLikeness(const FileSample& sample);

/// How a delimited file is to be read: the options where they say something, else the evidence of the sample. What a
/// person should know of the choice is added to `notes`; what is not sure to the plan's doubts.
/// Throws DataError if the header names columns but neither says nor hints which are user and item;
/// std::invalid_argument if the options name a column that the file does not have.
ReadingPlan planDelimited(const FileSample& sample, const OpenOptions& options, const std::string& path,
                          std::vector<std::string>& notes);

/// Streams a delimited file into the builder. Rows are parsed by all threads, in blocks, and numbered in file order.
/// Cost: O(bytes); memory beside the columns: some 40 MiB.
ReadingPlan readDelimited(const FormatInput& input);

}  // namespace tastescope
