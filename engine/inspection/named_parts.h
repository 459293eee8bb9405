#pragma once

#include <vector>

#include "engine/models/recommender.h"
#include "engine/models/trained_model.h"

namespace tastescope {

/// Gives the parts that come from one item or one user the title or id of it.
void nameParts(std::vector<ScorePart>& parts, const ModelContext& context);

}  // namespace tastescope
