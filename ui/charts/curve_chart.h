#pragma once

#include "ui/charts/chart_view.h"

namespace tastescope {

/// A curve over a quantity that is no epoch: activity or popularity on logarithmic axes, or a Lorenz curve.
class CurveChart : public ChartView {
    Q_OBJECT
  public:
    explicit CurveChart(QWidget* parent = nullptr);

    void setValues(const CurveChartValues& values);
    const CurveChartValues& values() const { return values_; }

    QSize sizeHint() const override { return {216, 188}; }

  protected:
    void layOut() override;
    void readOutMoved() override;
    std::vector<double> readOutStops() const override;
    void drawUnderCurves(QPainter& painter, const ThemeTokens& tokens) override;
    void drawOverCurves(QPainter& painter, const ThemeTokens& tokens) override;

  private:
    QString valueText(double value) const;

    CurveChartValues values_;
    QLineSeries* line_;
};

}  // namespace tastescope
