#include "ui/charts/chart_frame.h"

#include "ui/charts/tick_rule.h"
#include "ui/theme/number_text.h"
#include "ui/theme/text_roles.h"

#include <QFontMetrics>
#include <QPainter>

namespace tastescope {

namespace {

constexpr int kLeastTickSpacingX = 90;
constexpr int kLeastPercentSpacingX = 72;
constexpr int kLeastTickSpacingY = 44;
constexpr int kLeastTickSpacingYLow = 30;
constexpr int kLowPlot = 180;
// A large chart gets larger, not busier; shares are read in quarters.
constexpr int kMostIntervals = 6;
constexpr int kMostPercentIntervals = 4;
constexpr int kTickLength = 5;

Ticks ticksOf(const AxisScale& scale, TickText text, int mostIntervals) {
    if (scale.isLog) return logTicks(std::max(scale.low, AxisScale::kLeast), scale.high, mostIntervals);
    return niceTicks(scale.low, scale.high, mostIntervals, text == TickText::whole);
}

QString labelOf(double value, TickText text, const Ticks& ticks) {
    if (text == TickText::percent) return percentText(value, std::max(0, ticks.decimals - 2));
    if (ticks.isGeometric) return significantText(value);
    return fixedText(value, ticks.decimals);
}

}  // namespace

int ChartFrame::xIntervals() const {
    const bool isPercent = xText == TickText::percent;
    return std::clamp(int(plot.width() / (isPercent ? kLeastPercentSpacingX : kLeastTickSpacingX)), 1,
                      isPercent ? kMostPercentIntervals : kMostIntervals);
}

int ChartFrame::yIntervals() const {
    const int spacing = plot.height() < kLowPlot ? kLeastTickSpacingYLow : kLeastTickSpacingY;
    return std::clamp(int(plot.height() / spacing), 1,
                      yText == TickText::percent ? kMostPercentIntervals : kMostIntervals);
}

void ChartFrame::drawGrid(QPainter& painter, const ThemeTokens& tokens) const {
    const int left = int(plot.left());
    const int width = int(plot.width());
    const int bottom = qRound(plot.bottom());
    for (const double value : ticksOf(y, yText, yIntervals()).values) {
        const int line = qRound(position({x.low, value}).y());
        if (line < bottom - 1) painter.fillRect(left, line, width, 1, tokens.grid);
    }
    painter.fillRect(left, bottom, width + 1, 1, tokens.edge);
    for (const double value : ticksOf(x, xText, xIntervals()).values)
        painter.fillRect(qRound(position({value, y.low}).x()), bottom, 1, kTickLength, tokens.edge);
}

void ChartFrame::drawLabels(QPainter& painter, const ThemeTokens& tokens) const {
    painter.setFont(textFont(TextRole::label));
    painter.setPen(tokens.muted);
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = metrics.height();
    if (hasYLabels) {
        const Ticks ticks = ticksOf(y, yText, yIntervals());
        for (const double value : ticks.values) {
            const int middle = qRound(position({x.low, value}).y());
            painter.drawText(QRectF(0, middle - height / 2.0, plot.left() - 6, height),
                             Qt::AlignRight | Qt::AlignVCenter, labelOf(value, yText, ticks));
        }
    }
    const Ticks ticks = ticksOf(x, xText, xIntervals());
    const qreal top = plot.bottom() + 6;
    qreal firstLeft = plot.left();
    for (const double value : ticks.values) {
        const QString label = labelOf(value, xText, ticks);
        const qreal width = metrics.horizontalAdvance(label);
        const qreal left = std::min(position({value, y.low}).x() - width / 2, outerWidth - width);
        if (value == ticks.values.front()) firstLeft = left;
        painter.drawText(QRectF(left, top, width + 1, height), Qt::AlignLeft | Qt::AlignTop, label);
    }
    if (!xName.isEmpty())
        painter.drawText(QRectF(0, top, std::max(0.0, firstLeft - 6), height), Qt::AlignRight | Qt::AlignTop, xName);
}

}  // namespace tastescope
