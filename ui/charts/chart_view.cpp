#include "ui/charts/chart_view.h"

#include "ui/theme/text_roles.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace tastescope {

ChartView::ChartView(QWidget* parent) : QChartView(parent) {
    QChart* picture = chart();
    picture->setBackgroundVisible(false);
    picture->setPlotAreaBackgroundVisible(false);
    picture->setMargins(QMargins(0, 0, 0, 0));
    picture->layout()->setContentsMargins(0, 0, 0, 0);
    picture->legend()->hide();
    // Series are handed over as fractions of the plot, so Qt's own axes never change and are never seen.
    unitX_ = new QValueAxis(picture);
    unitY_ = new QValueAxis(picture);
    for (QValueAxis* axis : {unitX_, unitY_}) {
        axis->setRange(0, 1);
        axis->setVisible(false);
    }
    picture->addAxis(unitX_, Qt::AlignBottom);
    picture->addAxis(unitY_, Qt::AlignLeft);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    // QChartView would swallow files dropped on the window.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
}

void ChartView::setMargins(const PlotMargins& margins) {
    margins_ = margins;
    placePlot();
    chart()->layout()->invalidate();
}

QLineSeries* ChartView::addLine(const LineLook& look) {
    auto* series = new QLineSeries;
    chart()->addSeries(series);
    series->attachAxis(unitX_);
    series->attachAxis(unitY_);
    lines_.push_back(Line{series, look});
    tint();
    return series;
}

void ChartView::replaceLine(QLineSeries* line, const QList<QPointF>& points) {
    const auto found =
        std::find_if(lines_.begin(), lines_.end(), [line](const Line& each) { return each.series == line; });
    const ColumnPoint kept = found != lines_.end() ? found->look.kept : ColumnPoint::last;
    QList<QPointF> shown = decimated(points, frame_.x.low, frame_.x.high, std::max(1, int(frame_.plot.width())), kept);
    for (QPointF& point : shown)
        point = QPointF(frame_.x.fraction(point.x()), frame_.y.fraction(point.y()));
    line->replace(shown);
}

// A round pen costs four times a flat one at a thousand points, and looks the same at two pixels.
void ChartView::tint() {
    for (const Line& line : lines_) {
        QColor colour = inkColour(tokens(), line.look.ink);
        colour.setAlphaF(float(line.look.opacity));
        line.series->setPen(QPen(colour, line.look.width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    }
}

void ChartView::placePlot() {
    const int left = grown(margins_.left);
    const int top = grown(margins_.top);
    frame_.plot = QRectF(left, top, std::max(1, width() - left - grown(margins_.right)),
                         std::max(1, height() - top - grown(margins_.bottom)));
    frame_.outerWidth = width();
    chart()->setPlotArea(frame_.plot);
}

// Qt 6.4 moves series but not the layout unless the plot area is set before the base class and the layout after it.
void ChartView::resizeEvent(QResizeEvent* event) {
    placePlot();
    QChartView::resizeEvent(event);
    chart()->layout()->invalidate();
    layOut();
}

void ChartView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) tint();
    if (event->type() == QEvent::FontChange) {
        placePlot();
        chart()->layout()->invalidate();
        layOut();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) viewport()->update();
}

void ChartView::drawBackground(QPainter* painter, const QRectF&) {
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(viewport()->rect(), tokens().surface);
    drawUnderCurves(*painter, tokens());
    frame_.drawGrid(*painter, tokens());
    painter->restore();
}

void ChartView::drawForeground(QPainter* painter, const QRectF&) {
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    // A vector picture does not clip the curves to the plot.
    if (isDrawingPicture_) painter->fillRect(QRectF(0, 0, width(), frame_.plot.top()), tokens().surface);
    frame_.drawLabels(*painter, tokens());
    if (readOut_) {
        const int x = qRound(frame_.position({*readOut_, frame_.y.low}).x());
        painter->fillRect(x, int(frame_.plot.top()), 1, int(frame_.plot.height()), tokens().muted);
    }
    drawOverCurves(*painter, tokens());
    if (hasFocus() && !isDrawingPicture_) {
        painter->setPen(QPen(tokens().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    painter->restore();
}

void ChartView::drawPicture(QPainter& painter, QPoint offset) {
    isDrawingPicture_ = true;
    QWidget::render(&painter, offset);
    isDrawingPicture_ = false;
}

void ChartView::setReadOut(std::optional<double> x) {
    if (x == readOut_) return;
    readOut_ = x;
    readOutMoved();
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const std::vector<double> stops = readOutStops();
    if (stops.empty() || !frame_.plot.adjusted(-8, -8, 8, 8).contains(event->position()))
        return setReadOut(std::nullopt);
    const double x = frame_.x.value((event->position().x() - frame_.plot.left()) / frame_.plot.width());
    const auto above = std::lower_bound(stops.begin(), stops.end(), x);
    if (above == stops.begin()) return setReadOut(stops.front());
    if (above == stops.end()) return setReadOut(stops.back());
    setReadOut(*above - x < x - *(above - 1) ? *above : *(above - 1));
}

// A press only takes the focus: there is nothing to rubber-band.
void ChartView::mousePressEvent(QMouseEvent* event) {
    event->accept();
}
void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
}

void ChartView::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    if (!hasFocus()) setReadOut(std::nullopt);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    setReadOut(std::nullopt);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return moveReadOut(-1);
        case Qt::Key_Right:
            return moveReadOut(1);
        case Qt::Key_PageUp:
            return moveReadOut(-10);
        case Qt::Key_PageDown:
            return moveReadOut(10);
        case Qt::Key_Home:
            return moveReadOut(-1'000'000);
        case Qt::Key_End:
            return moveReadOut(1'000'000);
        case Qt::Key_Escape:
            if (readOut_) return setReadOut(std::nullopt);
            break;
        default:
            break;
    }
    event->ignore();
}

void ChartView::moveReadOut(int steps) {
    const std::vector<double> stops = readOutStops();
    if (stops.empty()) return;
    const auto last = int(stops.size()) - 1;
    int index = last;
    if (readOut_) {
        const auto here = int(std::lower_bound(stops.begin(), stops.end(), *readOut_) - stops.begin());
        index = std::clamp(here + steps, 0, last);
    }
    setReadOut(stops[std::size_t(index)]);
}

}  // namespace tastescope
