#pragma once

#include "ui/charts/chart_values.h"
#include "ui/table_models/table_values.h"
#include "ui/widgets/list_values.h"

namespace tastescope {

/// Made-up numbers in the shape of a run on the built-in data, for looking at the parts without an engine.
LossChartValues fakeLoss();
MetricChartValues fakeMetric();
ItemMapValues fakeMap(int pointsPerCategory);
HistogramValues fakeHistogram();
CurveChartValues fakeLorenz(double power, const QString& what);
std::vector<RankedRow> fakeRanking();
std::vector<NeighbourRow> fakeNeighbours();
std::vector<WaterfallPart> fakeParts();
std::vector<ItemRow> fakeItems(int count);

}  // namespace tastescope
