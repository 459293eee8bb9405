#pragma once

#include "ui/theme/theme_tokens.h"

#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Everything the charts are given, as plain values: whole series each time, never single points.
namespace tastescope {

/// A horizontal line with a name: a baseline in dashes, or a noise floor in dots with the region below tinted.
struct ReferenceLine {
    QString name;
    double value = 0;
    bool isFloor = false;

    bool operator==(const ReferenceLine&) const = default;
};

/// A place on the x axis where a knob was turned.
struct ChartFlag {
    double x = 0;
    QString text;

    bool operator==(const ChartFlag&) const = default;
};

/// Where a run stopped by itself.
struct StopMark {
    double x = 0;
    QString text;

    bool operator==(const StopMark&) const = default;
};

/// One reading in a chart's head: a colour, a name, the value as text.
struct ChartReading {
    QString name;
    QString value;
    Ink ink = Ink::accent;
};

struct LossChartValues {
    double targetEpoch = 1;          ///< the x axis runs to here from the start
    QList<QPointF> training;         ///< (epoch, loss), raw, many per epoch; drawn faint and smoothed
    QList<QPointF> validation;       ///< (epoch, loss)
    QList<QPointF> earlierTraining;  ///< of the run before, faint
    QList<QPointF> earlierValidation;
    std::vector<ReferenceLine> references;
    std::vector<ChartFlag> flags;
    std::optional<StopMark> stop;
    QString validationEndName;  ///< in place of "validation 0.646", if not empty
    int decimals = 3;

    bool operator==(const LossChartValues&) const = default;
};

struct MetricChartValues {
    double targetEpoch = 1;
    QList<QPointF> points;  ///< (epoch, value)
    QList<QPointF> earlierPoints;
    std::vector<ReferenceLine> references;
    bool isShare = false;  ///< written as per cent; the axis runs from 0 to 100 %
    int decimals = 3;
    QString name;

    bool operator==(const MetricChartValues&) const = default;
};

struct HistogramValues {
    QList<double> counts;
    QStringList labels;      ///< one per bar, for the read-out
    QStringList tickLabels;  ///< one per bar, empty where no tick is wanted
    QString countNoun;       ///< "ratings", for the read-out
    int marked = -1;         ///< a bar in the validation colour
};

struct CurveChartValues {
    QList<QPointF> points;
    QString xName;  ///< stands inside the plot, at the lower right
    QString yName;  ///< stands inside the plot, at the upper left
    bool isLogX = false;
    bool isLogY = false;
    bool isShare = false;      ///< both axes from 0 to 100 %
    bool hasDiagonal = false;  ///< the line of equality of a Lorenz curve
    bool isFilled = false;
};

struct MapPoint {
    float x = 0;
    float y = 0;
    float weight = 0;   ///< 0 … 1: larger markers for popular items
    int category = -1;  ///< 0 … 7, else "other"

    bool operator==(const MapPoint&) const = default;
};

struct ItemMapValues {
    std::vector<MapPoint> points;
    QStringList names;            ///< of the points, for the tooltip; may be empty
    QStringList categoryNames;    ///< drawn at the middle of each category
    int selected = -1;            ///< index of a point
    std::vector<int> neighbours;  ///< of the selected point, joined to it by lines

    bool operator==(const ItemMapValues&) const = default;
};

}  // namespace tastescope
