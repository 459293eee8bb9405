#pragma once

#include <vector>

#include "engine/models/recommender.h"
#include "engine/models/trained_model.h"

namespace tastescope {

/// Gives the parts that come from one item its title, those that come from one user "user ID".
void nameParts(std::vector<ScorePart>& parts, const ModelContext& context);

}  // namespace tastescope
