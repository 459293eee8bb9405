#include "ui/charts/metric_chart.h"

#include "ui/charts/value_range.h"
#include "ui/theme/number_text.h"

#include <QPainter>

namespace tastescope {

MetricChart::MetricChart(QWidget* parent) : ChartView(parent) {
    earlier_ = addLine({Ink::text, 1.25, 0.35});
    line_ = addLine({Ink::text, 2.25});
    mutableFrame().xName = tr("epoch");
    setAccessibleName(tr("Metric chart"));
}

void MetricChart::setValues(const MetricChartValues& values) {
    values_ = values;
    layOut();
    describe();
}

void MetricChart::layOut() {
    ChartFrame& frame = mutableFrame();
    frame.x = {0, std::max(1.0, values_.targetEpoch), false};
    frame.yText = values_.isShare ? TickText::percent : TickText::number;
    AxisRange range{0, 1};
    if (!values_.isShare) {
        std::vector<double> references;
        for (const ReferenceLine& line : values_.references)
            references.push_back(line.value);
        range = lossRange({&values_.points, &values_.earlierPoints}, references, frame.yIntervals(), false);
    }
    frame.y = {range.low, range.high, false};
    replaceLine(earlier_, values_.earlierPoints);
    replaceLine(line_, values_.points);
    viewport()->update();
}

std::vector<double> MetricChart::readOutStops() const {
    std::vector<double> stops;
    for (const QPointF& point : values_.points)
        stops.push_back(point.x());
    return stops;
}

double MetricChart::shownEpoch() const {
    if (readOut()) return *readOut();
    return values_.points.isEmpty() ? 0 : values_.points.last().x();
}

QString MetricChart::valueText() const {
    const auto value = valueAt(values_.points, shownEpoch());
    if (!value) return QString(QChar(0x2013));
    return values_.isShare ? percentText(*value) : fixedText(*value, values_.decimals);
}

QList<ChartReading> MetricChart::readings() const {
    if (values_.points.isEmpty()) return {};
    return {{values_.name, valueText(), Ink::text}};
}

void MetricChart::describe() {
    const QString place = tr("at epoch %1").arg(countText(std::llround(shownEpoch())));
    setAccessibleDescription(values_.name + QLatin1Char(' ') + valueText() + QLatin1Char(' ') + place);
    emit readingsChanged(readings(), values_.points.isEmpty() ? QString() : place);
}

void MetricChart::drawOverCurves(QPainter& painter, const ThemeTokens& tokens) {
    drawReferenceLines(painter, frame(), values_.references, tokens);
    if (values_.points.isEmpty()) return;
    drawReadOutDot(painter, frame().position(values_.points.last()), tokens.text, tokens);
    if (!readOut()) return;
    if (const auto value = valueAt(values_.points, *readOut()))
        drawReadOutDot(painter, frame().position({*readOut(), *value}), tokens.text, tokens);
}

}  // namespace tastescope
