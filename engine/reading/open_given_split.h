#pragma once

#include <memory>
#include <optional>
#include <string>

#include "engine/data/given_candidates.h"
#include "engine/data/interaction_part.h"
#include "engine/reading/open_options.h"

namespace tastescope {

/// The files of a published split.
struct GivenFiles {
    std::string train;
    std::string test;
    std::optional<std::string> validation;
    std::optional<std::string> negatives;  // the candidates of each test item
};

struct GivenSplit {
    std::shared_ptr<const Dataset> dataset;    // the rows of train, test and validation, in this order
    std::shared_ptr<const PartLabels> labels;  // one a row
    std::optional<GivenCandidates> candidates;
};

/// Reads a published split into one data set with a label a row. Each file is sniffed by itself; timestamps are kept
/// only if every file has them. The catalogue beside the train file is attached. Throws DataError, Cancelled.
GivenSplit openGivenSplit(const GivenFiles& files, const OpenOptions& options = {});

}  // namespace tastescope
