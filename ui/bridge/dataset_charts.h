#pragma once

#include "engine/data/dataset_facts.h"
#include "ui/bridge/dataset_values.h"
#include "ui/bridge/rating_scale.h"

namespace tastescope {

/// Fills the three charts of the Data page, their titles and notes. Implicit feedback has no values: its first chart
/// tells how many items users have.
void fillDatasetCharts(DatasetValues& values, const DatasetFacts& facts, const RatingScale& scale);

/// The Lorenz curve of counts in descending order: the share of all that the first x of them have, the fewest first.
/// At most 200 points.
QList<QPointF> lorenzCurve(const std::vector<std::uint32_t>& descending);

}  // namespace tastescope
