#include "ui/charts/chart_marks.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tastescope {

namespace {

constexpr qreal kLeastNameGap = 17;
constexpr int kFlagIcon = 16;
constexpr qreal kStopBelowFlags = 18;

void drawDashes(QPainter& painter, const QRectF& plot, int y, int on, int off, const QColor& colour) {
    for (int x = int(plot.left()); x < int(plot.right()); x += on + off)
        painter.fillRect(x, y, std::min(on, int(plot.right()) - x), 1, colour);
}

// Text with the surface behind it, so that a curve or a grid line does not run through the letters.
void drawBackedText(QPainter& painter, const QRectF& rect, const QString& text, const QColor& colour,
                    const QColor& behind) {
    painter.fillRect(rect.adjusted(-3, 0, 3, 0), behind);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

bool isInside(const ChartFrame& frame, double value) {
    const double fraction = frame.y.fraction(value);
    return fraction >= 0 && fraction <= 1;
}

}  // namespace

void drawFloorTint(QPainter& painter, const ChartFrame& frame, const std::vector<ReferenceLine>& lines,
                   const ThemeTokens& tokens) {
    for (const ReferenceLine& line : lines) {
        if (!line.isFloor || !isInside(frame, line.value)) continue;
        const qreal y = frame.position({frame.x.low, line.value}).y();
        painter.fillRect(QRectF(frame.plot.left(), y, frame.plot.width(), frame.plot.bottom() - y), tokens.window);
    }
}

void drawReferenceLines(QPainter& painter, const ChartFrame& frame, const std::vector<ReferenceLine>& lines,
                        const ThemeTokens& tokens) {
    painter.setFont(textFont(TextRole::label));
    const QFontMetrics metrics = painter.fontMetrics();
    for (const ReferenceLine& line : lines) {
        if (!isInside(frame, line.value)) continue;
        const int y = qRound(frame.position({frame.x.low, line.value}).y());
        if (line.isFloor)
            drawDashes(painter, frame.plot, y, 2, 4, tokens.muted);
        else
            drawDashes(painter, frame.plot, y, 6, 4, tokens.edge);
        const int width = metrics.horizontalAdvance(line.name);
        const bool fitsBelow = y + 3 + metrics.height() < frame.plot.bottom();
        const qreal top = line.isFloor && fitsBelow ? y + 3 : y - metrics.height() - 1;
        drawBackedText(painter, QRectF(frame.plot.right() - width - 4, top, width, metrics.height()), line.name,
                       tokens.muted, line.isFloor && fitsBelow ? tokens.window : tokens.surface);
    }
}

void drawFlagLines(QPainter& painter, const ChartFrame& frame, const std::vector<ChartFlag>& flags,
                   const ThemeTokens& tokens) {
    for (const ChartFlag& flag : flags) {
        const int x = qRound(frame.position({flag.x, frame.y.low}).x());
        painter.fillRect(x, int(frame.plot.top()), 1, int(frame.plot.height()), tokens.edge);
    }
}

qreal drawFlags(QPainter& painter, const ChartFrame& frame, const std::vector<ChartFlag>& flags,
                const ThemeTokens& tokens) {
    painter.setFont(textFont(TextRole::label));
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = metrics.height() + 5;
    // Of what is drawn on, which in a saved picture is not the widget's own.
    const qreal ratio = std::max(1.0, painter.deviceTransform().m11());
    qreal rowRight[3] = {-1e9, -1e9, -1e9};
    qreal bottom = frame.plot.top();
    for (const ChartFlag& flag : flags) {
        const int x = qRound(frame.position({flag.x, frame.y.low}).x());
        const int width = metrics.horizontalAdvance(flag.text) + kFlagIcon + 14;
        const int left = std::min(x, int(frame.plot.right()) - width);
        int row = 0;
        while (row < 2 && rowRight[row] > left - 4)
            ++row;
        rowRight[row] = left + width;
        const QRect box(left, int(frame.plot.top()) - 4 + row * (height + 3), width, height);
        drawBox(painter, box, kInnerRadius, tokens.surface, tokens.edge);
        painter.drawPixmap(box.left() + 5, box.top() + (height - kFlagIcon) / 2,
                           iconPixmap(QStringLiteral("flag"), tokens.accent, kFlagIcon, ratio));
        painter.setPen(tokens.text);
        painter.drawText(box.adjusted(kFlagIcon + 8, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, flag.text);
        bottom = std::max(bottom, qreal(box.bottom()));
    }
    return bottom;
}

void drawStopMark(QPainter& painter, const ChartFrame& frame, const StopMark& stop, qreal flagsBottom,
                  const ThemeTokens& tokens) {
    const QPointF at(frame.position({stop.x, frame.y.low}).x() + 1,
                     std::max(frame.plot.top() + 38, flagsBottom + kStopBelowFlags));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.bad, 2.25, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(-4.5, -4.5), at + QPointF(4.5, 4.5));
    painter.drawLine(at + QPointF(-4.5, 4.5), at + QPointF(4.5, -4.5));
    painter.restore();
    painter.setFont(textFont(TextRole::labelStrong));
    const QFontMetrics metrics = painter.fontMetrics();
    drawBackedText(painter,
                   QRectF(at.x() + 12, at.y() - metrics.height() / 2.0, metrics.horizontalAdvance(stop.text) + 1,
                          metrics.height()),
                   stop.text, tokens.text, tokens.surface);
}

void drawReadOutDot(QPainter& painter, QPointF at, const QColor& colour, const ThemeTokens& tokens) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.surface, 2));
    painter.setBrush(colour);
    painter.drawEllipse(at, 5, 5);
    painter.restore();
}

qreal lineEndsRight(const ChartFrame& frame, const std::vector<LineEnd>& ends) {
    const QFontMetrics metrics(textFont(TextRole::labelStrong));
    qreal right = 0;
    for (const LineEnd& end : ends)
        right = std::max(right, frame.position(end.at).x() + 10 + metrics.horizontalAdvance(end.text));
    return right;
}

void drawLineEnds(QPainter& painter, const ChartFrame& frame, std::vector<LineEnd> ends, const ThemeTokens& tokens) {
    std::sort(ends.begin(), ends.end(),
              [&](const LineEnd& a, const LineEnd& b) { return frame.position(a.at).y() < frame.position(b.at).y(); });
    painter.setFont(textFont(TextRole::labelStrong));
    const QFontMetrics metrics = painter.fontMetrics();
    std::vector<qreal> wanted;
    qreal widest = 0;
    qreal rightmost = frame.plot.left();
    for (const LineEnd& end : ends) {
        const QPointF at = frame.position(end.at);
        wanted.push_back(std::clamp(at.y(), frame.plot.top(), frame.plot.bottom()));
        widest = std::max(widest, qreal(metrics.horizontalAdvance(end.text)));
        rightmost = std::max(rightmost, at.x());
    }
    const bool fitsRight = rightmost + 10 + widest <= frame.outerWidth;
    // Left of the ends the names would lie on the curves: they stand above the upper and below the lower one.
    if (!fitsRight && !wanted.empty()) {
        wanted.front() -= 14;
        if (wanted.size() > 1) wanted.back() += 14;
    }
    const std::vector<qreal> places = spacedApart(wanted, std::max<qreal>(kLeastNameGap, metrics.height()),
                                                  frame.plot.top() + 8, frame.plot.bottom() - 8);
    for (std::size_t index = 0; index < ends.size(); ++index) {
        const LineEnd& end = ends[index];
        const QPointF at = frame.position(end.at);
        const qreal width = metrics.horizontalAdvance(end.text) + 1;
        const qreal left = fitsRight ? at.x() + 10 : std::min(at.x(), frame.plot.right()) - width;
        drawBackedText(painter, QRectF(left, places[index] - metrics.height() / 2.0, width, metrics.height()), end.text,
                       tokens.text, tokens.surface);
    }
    for (const LineEnd& end : ends)
        if (isInside(frame, end.at.y())) drawReadOutDot(painter, frame.position(end.at), end.colour, tokens);
}

std::vector<qreal> spacedApart(const std::vector<qreal>& wanted, qreal gap, qreal top, qreal bottom) {
    std::vector<qreal> places = wanted;
    for (std::size_t index = 0; index < places.size(); ++index) {
        places[index] = std::max(places[index], index == 0 ? top : places[index - 1] + gap);
    }
    if (places.empty()) return places;
    qreal limit = bottom;
    for (std::size_t index = places.size(); index-- > 0;) {
        places[index] = std::min(places[index], limit);
        limit = places[index] - gap;
    }
    return places;
}

}  // namespace tastescope
