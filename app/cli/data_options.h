#pragma once

#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "engine/experiments/data_source.h"

namespace tastescope {

/// Options that say what to read and how to split it, shared by train and evaluate.
std::vector<OptionSpec> dataOptions();
/// Those of them that say what to read.
std::vector<OptionSpec> readingOptions();

/// `dataPlace`: the positional argument that holds DATA; it may be missing where --train-file is given.
/// Throws UsageError if there is no data, or two kinds of it.
DataSource dataSourceOf(const Arguments& arguments, std::size_t dataPlace);
SplitChoice splitChoiceOf(const Arguments& arguments);

}  // namespace tastescope
