#pragma once

#include "ui/charts/chart_view.h"

namespace tastescope {

/// The loss while a model learns: training raw and faint with a smoothed line over it, validation, the run before
/// faint, baselines in dashes, the noise floor in dots, flags where a knob was turned, names at the line ends.
class LossChart : public ChartView {
    Q_OBJECT
  public:
    explicit LossChart(QWidget* parent = nullptr);

    /// Shows a whole state; call as often as 60 times a second.
    void setValues(const LossChartValues& values);
    const LossChartValues& values() const { return values_; }

    bool isLogarithmic() const { return isLogarithmic_; }
    void setLogarithmic(bool isLogarithmic);
    /// Weight of the smoothing in [0, 1); 0.6 from the start.
    void setSmoothing(double weight);
    double smoothing() const { return smoothing_; }

    QList<ChartReading> readings() const;
    QString readingsPlace() const;

  protected:
    void layOut() override;
    void readOutMoved() override;
    std::vector<double> readOutStops() const override;
    void drawUnderCurves(QPainter& painter, const ThemeTokens& tokens) override;
    void drawOverCurves(QPainter& painter, const ThemeTokens& tokens) override;

  private:
    std::vector<LineEnd> lineEnds(const ThemeTokens& tokens) const;
    void makeRoomForNames();
    void describe();
    double shownEpoch() const;

    LossChartValues values_;
    QList<QPointF> smoothTraining_;
    QList<QPointF> smoothEarlier_;
    bool isLogarithmic_ = false;
    double smoothing_ = 0.6;
    QLineSeries* earlierTraining_;
    QLineSeries* earlierValidation_;
    QLineSeries* rawTraining_;
    QLineSeries* training_;
    QLineSeries* validation_;
};

}  // namespace tastescope
