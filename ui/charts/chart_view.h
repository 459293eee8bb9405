#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_marks.h"
#include "ui/charts/chart_values.h"
#include "ui/charts/decimation.h"

#include <QChartView>
#include <QLineSeries>

#include <vector>

class QValueAxis;

namespace tastescope {

/// How a line of a chart is drawn; the colour is a token, so a theme switch re-tints it.
struct LineLook {
    Ink ink = Ink::accent;
    qreal width = 2.25;
    qreal opacity = 1;
    ColumnPoint kept = ColumnPoint::last;
};

/// What all line charts share: fixed plot margins, grid and axis painted by us, whole series by `replace()` with at
/// most one point per pixel column, a read-out that follows the mouse and the arrow keys, re-tinting on a theme
/// switch. Drops go through to the window. Cost of a full repaint with five lines: about 1 ms.
class ChartView : public QChartView {
    Q_OBJECT
  public:
    explicit ChartView(QWidget* parent = nullptr);

    const ChartFrame& frame() const { return frame_; }
    /// Where the read-out stands (a value on the x axis), if it is shown.
    std::optional<double> readOut() const { return readOut_; }
    void setReadOut(std::optional<double> x);

    /// Draws the chart as a picture, at `offset`: without a focus ring, at any scale of the device.
    void drawPicture(QPainter& painter, QPoint offset);

    QSize sizeHint() const override { return {360, 240}; }
    QSize minimumSizeHint() const override { return {160, 96}; }

  signals:
    /// The texts for the chart's head: the readings, and where they are taken ("at epoch 12").
    void readingsChanged(const QList<ChartReading>& readings, const QString& place);

  protected:
    /// Adds a line; lines added later lie on top.
    QLineSeries* addLine(const LineLook& look);
    /// Hands a line's points (in values) to Qt, decimated and scaled by the frame; call after the scales are set.
    void replaceLine(QLineSeries* line, const QList<QPointF>& points);
    /// Other margins than the usual; follow with `replaceLine` of every line.
    void setMargins(const PlotMargins& margins);
    const PlotMargins& margins() const { return margins_; }
    /// The frame to set scales and texts on; follow with `replaceLine` of every line.
    ChartFrame& mutableFrame() { return frame_; }

    /// Called whenever scales or lines must be given anew: after a resize, a new range.
    virtual void layOut() = 0;
    /// Called when the read-out has moved.
    virtual void readOutMoved() {}
    /// Places on the x axis where the read-out can stand, ascending.
    virtual std::vector<double> readOutStops() const { return {}; }
    virtual void drawUnderCurves(QPainter&, const ThemeTokens&) {}
    virtual void drawOverCurves(QPainter&, const ThemeTokens&) {}
    const ThemeTokens& tokens() const { return tokensFor(palette()); }

    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    struct Line {
        QLineSeries* series;
        LineLook look;
    };

    void placePlot();
    void tint();
    void moveReadOut(int steps);

    ChartFrame frame_;
    PlotMargins margins_;
    std::vector<Line> lines_;
    QValueAxis* unitX_ = nullptr;
    QValueAxis* unitY_ = nullptr;
    std::optional<double> readOut_;
    bool isDrawingPicture_ = false;
};

}  // namespace tastescope
