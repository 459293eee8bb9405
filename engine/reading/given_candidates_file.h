#pragma once

#include <string>

#include "engine/data/given_candidates.h"

namespace tastescope {

/// Reads a negatives file, plain or gzip: "(user,item)", or "user", then the candidates, parted by tabs, spaces or
/// commas. Items that the data set does not know yet are added to it as catalogue-only items.
/// Throws DataError with the line of a user that it does not know, or of a broken pair. Cost: O(bytes).
/// Source of the form: He et al., "Neural Collaborative Filtering", WWW 2017, test.negative files.
GivenCandidates readGivenCandidates(const std::string& path, Dataset& dataset);

}  // namespace tastescope
