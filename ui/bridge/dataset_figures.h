#pragma once

#include <vector>

#include "engine/data/dataset_facts.h"
#include "ui/bridge/dataset_values.h"

namespace tastescope {

/// The six large figures of the Data page. Implicit feedback has no mean, data without times no period: what stands
/// there instead says how much a user or an item has.
std::vector<FigureValues> datasetFigures(const Dataset& dataset, const DatasetFacts& facts, const NounValues& noun);

}  // namespace tastescope
