#pragma once

#include "ui/bridge/workbench_values.h"
#include "ui/charts/chart_values.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace tastescope {

class ChartHead;
class LossChart;

/// Filters of a save dialog for a chart: PNG, SVG, CSV, in this order.
QStringList chartFileFilters();

/// Saves the chart under its head, or its series, by the end of the file's name: .png at twice the size on screen,
/// .svg, .csv. Tells what went wrong, if anything; a file of that name stays as it was then.
std::optional<Failure> saveChart(ChartHead& head, LossChart& chart, const QString& path);

/// "epoch,training,validation" and a row for each epoch with a point, raw, a cell empty where a curve has none.
/// Numbers with a decimal point whatever the locale.
QByteArray chartTable(const LossChartValues& values);

}  // namespace tastescope
