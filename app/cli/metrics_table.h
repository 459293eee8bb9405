#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/core/json.h"

namespace tastescope {

/// Metrics of several models side by side: a row a metric, a column a model. `columns`: name and metrics as metricsJson() gives them.
std::string metricsTable(const std::vector<std::pair<std::string, Json>>& columns);

}  // namespace tastescope
