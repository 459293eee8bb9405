#pragma once

#include "ui/charts/chart_values.h"
#include "ui/table_models/table_values.h"

namespace tastescope {

/// Made-up numbers in the shape of a run on the built-in data, for looking at the parts without an engine.
LossChartValues fakeLoss();
ItemMapValues fakeMap(int pointsPerCategory);
std::vector<ItemRow> fakeItems(int count);

}  // namespace tastescope
