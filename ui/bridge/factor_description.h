#pragma once

#include "ui/bridge/live_question.h"
#include "ui/table_models/factor_values.h"

namespace tastescope {

/// What the factors of the question's model do; empty for a model without embeddings. Cost: as inspectFactors().
FactorHealthValues describeFactors(const LiveQuestion& question);

}  // namespace tastescope
