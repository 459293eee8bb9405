#include "ui/charts/histogram.h"

#include "ui/theme/number_text.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace tastescope {

namespace {

constexpr int kGapBetweenBars = 3;
constexpr int kLabelRoom = 20;
constexpr qreal kLeastBar = 1;

}  // namespace

Histogram::Histogram(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Histogram"));
}

void Histogram::setValues(const HistogramValues& values) {
    values_ = values;
    if (current_ >= values_.counts.size()) setCurrent(-1);
    describe();
    update();
}

QString Histogram::readOut() const {
    return textOf(current_);
}

QString Histogram::textOf(int bar) const {
    if (bar < 0 || bar >= values_.counts.size()) return {};
    const double sum = std::accumulate(values_.counts.begin(), values_.counts.end(), 0.0);
    const double count = values_.counts[bar];
    //: A bar of a histogram: value, how many, of what, which share
    return tr("%1: %2 %3, %4")
        .arg(values_.labels.value(bar), countText(std::llround(count)), values_.countNoun,
             percentText(sum > 0 ? count / sum : 0));
}

// Where no bar is chosen, the highest one says most about the shape.
void Histogram::describe() {
    const auto highest = std::max_element(values_.counts.cbegin(), values_.counts.cend());
    if (current_ >= 0 || highest == values_.counts.cend())
        setAccessibleDescription(readOut());
    else
        setAccessibleDescription(tr("Highest bar %1").arg(textOf(int(highest - values_.counts.cbegin()))));
}

QRectF Histogram::plot() const {
    const bool hasTicks = !values_.tickLabels.isEmpty();
    return QRectF(0, 1, width(), height() - 2 - (hasTicks ? grown(kLabelRoom) : 0));
}

QRectF Histogram::barColumn(int bar) const {
    const qreal step = plot().width() / std::max<qreal>(1, qreal(values_.counts.size()));
    return QRectF(bar * step, plot().top(), step, plot().height());
}

void Histogram::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    const QRectF room = plot();
    const double most = values_.counts.isEmpty() ? 0 : *std::max_element(values_.counts.begin(), values_.counts.end());
    painter.setFont(textFont(TextRole::label));
    for (int bar = 0; bar < values_.counts.size(); ++bar) {
        const QRectF column = barColumn(bar);
        const double count = values_.counts[bar];
        const qreal rise = most > 0 && count > 0 ? std::max(kLeastBar, count / most * (room.height() - 2)) : 0;
        const int left = qRound(column.left() + kGapBetweenBars / 2.0);
        const int right = qRound(column.right() - kGapBetweenBars / 2.0);
        const int top = qRound(room.bottom() - rise);
        const QColor colour = bar == values_.marked ? tokens.validation : tokens.accent;
        const QColor fill = bar == current_ ? mixed(colour, tokens.text, 0.3) : colour;
        const int height = qRound(room.bottom()) - top;
        if (height > 4) {
            // Round at the top only: the lower corners are hidden by a square foot.
            drawBox(painter, QRect(left, top, right - left, height), 2, fill, QColor());
            painter.fillRect(QRect(left, top + height - 4, right - left, 4), fill);
        } else {
            painter.fillRect(QRect(left, top, right - left, height), fill);
        }
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(column.center().x() - 40, room.bottom() + 4, 80, painter.fontMetrics().height()),
                         Qt::AlignHCenter | Qt::AlignTop, values_.tickLabels.value(bar));
    }
    painter.fillRect(QRectF(0, room.bottom(), width(), 1), tokens.edge);
    if (hasFocus()) drawFocusRing(painter, rect(), kFieldRadius, tokens.accent);
}

void Histogram::setCurrent(int bar) {
    if (bar == current_) return;
    current_ = bar;
    describe();
    emit readOutChanged(readOut());
    update();
}

void Histogram::mouseMoveEvent(QMouseEvent* event) {
    const qreal step = plot().width() / std::max<qreal>(1, qreal(values_.counts.size()));
    const int bar = int(event->position().x() / step);
    setCurrent(bar >= 0 && bar < values_.counts.size() ? bar : -1);
    QToolTip::showText(event->globalPosition().toPoint(), readOut(), this);
}

void Histogram::leaveEvent(QEvent*) {
    setCurrent(-1);
}
void Histogram::focusOutEvent(QFocusEvent* event) {
    setCurrent(-1);
    QWidget::focusOutEvent(event);
}

void Histogram::keyPressEvent(QKeyEvent* event) {
    const int last = int(values_.counts.size()) - 1;
    switch (event->key()) {
        case Qt::Key_Left:
            return setCurrent(std::max(0, current_ < 0 ? last : current_ - 1));
        case Qt::Key_Right:
            return setCurrent(std::min(last, current_ + 1));
        case Qt::Key_Home:
            return setCurrent(std::min(0, last));
        case Qt::Key_End:
            return setCurrent(last);
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace tastescope
