#include "ui/charts/loss_chart.h"

#include "ui/charts/value_range.h"
#include "ui/theme/number_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tastescope {

namespace {

constexpr int kNamedRight = 120;
constexpr double kSmoothing = 0.6;
constexpr double kUsualPerEpoch = 4;

/// The weight is meant for four points an epoch. Where there are fewer, a point forgets as much as four would have by then: else the
/// smoothed curve lags behind, and training seems to be worse than validation.
double weightPerPoint(const QList<QPointF>& points, double weight) {
    if (points.size() < 2) return weight;
    const double epochs = std::max(1e-9, points.back().x() - points.front().x());
    return std::pow(weight, std::max(1.0, kUsualPerEpoch * epochs / double(points.size() - 1)));
}

}  // namespace

LossChart::LossChart(QWidget* parent) : ChartView(parent) {
    earlierTraining_ = addLine({Ink::accent, 1.25, 0.35});
    earlierValidation_ = addLine({Ink::validation, 1.25, 0.35});
    rawTraining_ = addLine({Ink::accent, 1, 0.45, ColumnPoint::extreme});
    training_ = addLine({Ink::accent, 2.25});
    rawAlone_ = addLine({Ink::accent, 1.25, 1, ColumnPoint::extreme});
    validation_ = addLine({Ink::validation, 2.25});
    mutableFrame().xName = tr("epoch");
    setAccessibleName(tr("Loss chart"));
}

void LossChart::setValues(const LossChartValues& values) {
    values_ = values;
    smooth();
}

void LossChart::smooth() {
    const double weight = isSmoothed_ ? kSmoothing : 0;
    shownTraining_ = smoothed(values_.training, weightPerPoint(values_.training, weight));
    shownEarlier_ = smoothed(values_.earlierTraining, weightPerPoint(values_.earlierTraining, weight));
    layOut();
    describe();
}

void LossChart::setLogarithmic(bool isLogarithmic) {
    isLogarithmic_ = isLogarithmic;
    layOut();
}

void LossChart::setSmoothed(bool isSmoothed) {
    if (isSmoothed == isSmoothed_) return;
    isSmoothed_ = isSmoothed;
    smooth();
}

// Names stand right of the line ends; when a run is nearly done, the plot makes room for them.
void LossChart::makeRoomForNames() {
    PlotMargins usual;
    setMargins(usual);
    if (lineEndsRight(frame(), lineEnds(tokens())) <= frame().outerWidth) return;
    usual.right = kNamedRight;
    setMargins(usual);
}

void LossChart::layOut() {
    ChartFrame& frame = mutableFrame();
    frame.x = {0, std::max(1.0, values_.targetEpoch), false};
    makeRoomForNames();
    std::vector<double> references;
    for (const ReferenceLine& line : values_.references)
        references.push_back(line.value);
    const AxisRange range =
        lossRange({&shownTraining_, &values_.validation, &shownEarlier_, &values_.earlierValidation}, references,
                  frame.yIntervals(), isLogarithmic_);
    frame.y = {range.low, range.high, isLogarithmic_};
    replaceLine(earlierTraining_, shownEarlier_);
    replaceLine(earlierValidation_, values_.earlierValidation);
    replaceLine(rawTraining_, isSmoothed_ ? values_.training : QList<QPointF>());
    replaceLine(training_, isSmoothed_ ? shownTraining_ : QList<QPointF>());
    replaceLine(rawAlone_, isSmoothed_ ? QList<QPointF>() : values_.training);
    replaceLine(validation_, values_.validation);
    viewport()->update();
}

std::vector<double> LossChart::readOutStops() const {
    const QList<QPointF>& curve = values_.validation.isEmpty() ? shownTraining_ : values_.validation;
    std::vector<double> stops;
    stops.reserve(std::size_t(curve.size()));
    for (const QPointF& point : curve)
        stops.push_back(point.x());
    return stops;
}

double LossChart::shownEpoch() const {
    if (readOut()) return *readOut();
    const double training = shownTraining_.isEmpty() ? 0 : shownTraining_.last().x();
    return values_.validation.isEmpty() ? training : std::max(training, values_.validation.last().x());
}

QList<ChartReading> LossChart::readings() const {
    QList<ChartReading> answer;
    const double epoch = shownEpoch();
    if (const auto value = valueAt(shownTraining_, epoch))
        answer.append({tr("training"), fixedText(*value, values_.decimals), Ink::accent});
    if (const auto value = valueAt(values_.validation, epoch))
        answer.append({tr("validation"), fixedText(*value, values_.decimals), Ink::validation});
    return answer;
}

QString LossChart::readingsPlace() const {
    if (shownTraining_.isEmpty() && values_.validation.isEmpty()) return {};
    const double epoch = shownEpoch();
    const bool isWhole = std::abs(epoch - std::round(epoch)) < 1e-6;
    return tr("at epoch %1").arg(isWhole ? countText(std::llround(epoch)) : fixedText(epoch, 1));
}

void LossChart::describe() {
    QStringList parts;
    for (const ChartReading& reading : readings())
        parts << reading.name + QLatin1Char(' ') + reading.value;
    setAccessibleDescription(parts.join(QStringLiteral(", ")) + QLatin1Char(' ') + readingsPlace());
    emit readingsChanged(readings(), readingsPlace());
}

void LossChart::readOutMoved() {
    describe();
}

std::vector<LineEnd> LossChart::lineEnds(const ThemeTokens& tokens) const {
    std::vector<LineEnd> ends;
    if (!values_.validation.isEmpty()) {
        const QPointF end = values_.validation.last();
        const QString own = tr("validation %1").arg(fixedText(end.y(), values_.decimals));
        ends.push_back({end, values_.validationEndName.isEmpty() ? own : values_.validationEndName, tokens.validation});
    }
    if (!shownTraining_.isEmpty() && values_.validationEndName.isEmpty()) {
        const QPointF end = shownTraining_.last();
        ends.push_back({end, tr("training %1").arg(fixedText(end.y(), values_.decimals)), tokens.accent});
    }
    return ends;
}

void LossChart::drawUnderCurves(QPainter& painter, const ThemeTokens& tokens) {
    drawFloorTint(painter, frame(), values_.references, tokens);
    drawFlagLines(painter, frame(), values_.flags, tokens);
}

void LossChart::drawOverCurves(QPainter& painter, const ThemeTokens& tokens) {
    drawReferenceLines(painter, frame(), values_.references, tokens);
    const qreal flagsBottom = drawFlags(painter, frame(), values_.flags, tokens);
    if (values_.stop) drawStopMark(painter, frame(), *values_.stop, flagsBottom, tokens);
    drawLineEnds(painter, frame(), lineEnds(tokens), tokens);
    if (!readOut()) return;
    const auto dot = [&](const QList<QPointF>& curve, const QColor& colour) {
        if (const auto value = valueAt(curve, *readOut()))
            drawReadOutDot(painter, frame().position({*readOut(), *value}), colour, tokens);
    };
    dot(shownTraining_, tokens.accent);
    dot(values_.validation, tokens.validation);
}

}  // namespace tastescope
