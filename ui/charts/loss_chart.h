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
    /// Smoothed from the start: a thick smooth line over the raw one, which stays faint behind. Not smoothed: the raw
    /// line alone, in full colour; readings are raw then.
    bool isSmoothed() const { return isSmoothed_; }
    void setSmoothed(bool isSmoothed);

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
    void smooth();
    void makeRoomForNames();
    void describe();
    double shownEpoch() const;

    LossChartValues values_;
    QList<QPointF> shownTraining_;  ///< smoothed, or as it is
    QList<QPointF> shownEarlier_;
    bool isLogarithmic_ = false;
    bool isSmoothed_ = true;
    QLineSeries* earlierTraining_;
    QLineSeries* earlierValidation_;
    QLineSeries* rawTraining_;
    QLineSeries* training_;
    QLineSeries* rawAlone_;
    QLineSeries* validation_;
};

}  // namespace tastescope
