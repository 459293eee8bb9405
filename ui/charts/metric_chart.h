#pragma once

#include "ui/charts/chart_view.h"

namespace tastescope {

/// One metric per epoch in the text colour, the run before faint, what chance or a baseline reaches in dashes.
class MetricChart : public ChartView {
    Q_OBJECT
  public:
    explicit MetricChart(QWidget* parent = nullptr);

    void setValues(const MetricChartValues& values);
    const MetricChartValues& values() const { return values_; }

    /// The value at the read-out, or the newest, as text: "98 %".
    QString valueText() const;
    QList<ChartReading> readings() const;

  protected:
    void layOut() override;
    void readOutMoved() override { describe(); }
    std::vector<double> readOutStops() const override;
    void drawOverCurves(QPainter& painter, const ThemeTokens& tokens) override;

  private:
    void describe();
    double shownEpoch() const;

    MetricChartValues values_;
    QLineSeries* earlier_;
    QLineSeries* line_;
};

}  // namespace tastescope
