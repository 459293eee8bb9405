#pragma once

#include <QWidget>

#include "ui/bridge/dataset_values.h"

namespace tastescope {

class ChartHead;
class CurveChart;
class Histogram;

/// The three charts of the Data page side by side: the values, how popular items and how active users are. What the
/// mouse or the arrow keys point at is read out in the chart's head, in place of its note.
class DataCharts : public QWidget {
    Q_OBJECT
  public:
    explicit DataCharts(QWidget* parent = nullptr);

    void setValues(const DatasetValues& values);
    /// Fits the charts into a height, heads included; without room for a readable chart they are not shown.
    void setRoom(int height);

  private:
    struct Curve {
        ChartHead* head;
        CurveChart* chart;
        QString note;
    };

    QWidget* column(ChartHead* head, QWidget* chart);
    void addCurve(Curve& curve);
    void tellBar();

    ChartHead* valueHead_;
    Histogram* histogram_;
    Curve popularity_;
    Curve activity_;
    HistogramValues bars_;
    QString valueNote_;
    bool isExplicit_ = true;
};

}  // namespace tastescope
