#include "ui/charts/curve_chart.h"

#include "ui/charts/value_range.h"
#include "ui/theme/number_text.h"
#include "ui/theme/text_roles.h"

#include <QPainter>
#include <QPainterPath>

namespace tastescope {

namespace {

AxisScale scaleOf(const QList<QPointF>& points, bool isX, bool isLog, int mostIntervals) {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const QPointF& point : points) {
        const double value = isX ? point.x() : point.y();
        if (!std::isfinite(value) || (isLog && value <= 0)) continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (!(high > low)) return {0.5, std::isfinite(high) ? std::max(1.0, high) : 1.0, isLog};
    if (isLog) return {low, high, true};
    const AxisRange range = niceRange(std::min(0.0, low), high, mostIntervals);
    return {range.low, range.high, false};
}

}  // namespace

CurveChart::CurveChart(QWidget* parent) : ChartView(parent) {
    line_ = addLine({Ink::accent, 1.75});
    setMargins({48, 12, 16, 28});
    setAccessibleName(tr("Curve"));
}

void CurveChart::setValues(const CurveChartValues& values) {
    values_ = values;
    layOut();
    const QString names = QStringLiteral("%1, %2").arg(values_.yName, values_.xName);
    setAccessibleDescription(names);
}

void CurveChart::layOut() {
    ChartFrame& frame = mutableFrame();
    frame.xText = frame.yText = values_.isShare ? TickText::percent : TickText::number;
    if (values_.isShare) {
        frame.x = frame.y = {0, 1, false};
    } else {
        frame.x = scaleOf(values_.points, true, values_.isLogX, frame.xIntervals());
        frame.y = scaleOf(values_.points, false, values_.isLogY, frame.yIntervals());
    }
    replaceLine(line_, values_.points);
    viewport()->update();
}

std::vector<double> CurveChart::readOutStops() const {
    std::vector<double> stops;
    for (const QPointF& point : values_.points)
        stops.push_back(point.x());
    return stops;
}

QString CurveChart::valueText(double value) const {
    return values_.isShare ? percentText(value) : significantText(value);
}

void CurveChart::readOutMoved() {
    QList<ChartReading> readings;
    QString place;
    if (readOut()) {
        if (const auto value = valueAt(values_.points, *readOut()))
            readings.append({values_.yName, valueText(*value), Ink::accent});
        place = QStringLiteral("%1 %2").arg(valueText(*readOut()), values_.xName);
    }
    emit readingsChanged(readings, place);
}

void CurveChart::drawUnderCurves(QPainter& painter, const ThemeTokens& tokens) {
    if (!values_.isFilled || values_.points.size() < 2) return;
    QPainterPath area(frame().position({values_.points.first().x(), frame().y.low}));
    for (const QPointF& point : line_->points())
        area.lineTo(frame().plot.left() + point.x() * frame().plot.width(),
                    frame().plot.bottom() - point.y() * frame().plot.height());
    area.lineTo(frame().position({values_.points.last().x(), frame().y.low}));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(area, mixed(tokens.surface, tokens.accent, tokens.isDark ? 0.2 : 0.16));
    painter.restore();
}

void CurveChart::drawOverCurves(QPainter& painter, const ThemeTokens& tokens) {
    const QRectF plot = frame().plot;
    if (values_.hasDiagonal) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(tokens.edge, 1.25, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(plot.bottomLeft(), plot.topRight());
        painter.restore();
    }
    painter.setFont(textFont(TextRole::label));
    painter.setPen(tokens.muted);
    const int height = painter.fontMetrics().height();
    painter.drawText(QRectF(plot.left() + 8, plot.top() + 4, plot.width() - 8, height), Qt::AlignLeft, values_.yName);
    painter.drawText(QRectF(plot.left(), plot.bottom() - height - 3, plot.width() - 6, height), Qt::AlignRight,
                     values_.xName);
    if (!readOut()) return;
    if (const auto value = valueAt(values_.points, *readOut()))
        drawReadOutDot(painter, frame().position({*readOut(), *value}), tokens.accent, tokens);
}

}  // namespace tastescope
