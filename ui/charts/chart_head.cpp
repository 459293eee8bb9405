#include "ui/charts/chart_head.h"

#include "ui/theme/grown_size.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/text_roles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace tastescope {

namespace {

constexpr int kSwatchWidth = 16;
constexpr int kGap = 16;

}  // namespace

ChartHead::ChartHead(const QString& title, QWidget* parent) : QWidget(parent), title_(title) {
    tools_ = new QHBoxLayout(this);
    tools_->setContentsMargins(0, 0, 0, 0);
    tools_->setSpacing(8);
    tools_->addStretch(1);
    fixGrownHeight(*this, 32);
    setAccessibleName(title);
}

void ChartHead::setTitle(const QString& title) {
    title_ = title;
    setAccessibleName(title);
    update();
}

void ChartHead::addTool(QWidget* tool) {
    tools_->addWidget(tool, 0, Qt::AlignVCenter);
}

void ChartHead::setAside(const QString& text) {
    aside_ = text;
    update();
}

void ChartHead::setReadings(const QList<ChartReading>& readings, const QString& place) {
    readings_ = readings;
    place_ = place;
    update();
}

void ChartHead::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    update();
}

void ChartHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    // The first tool, not the whole layout, is where the line ends.
    int end = width();
    for (int index = 0; index < tools_->count(); ++index)
        if (const QWidget* tool = tools_->itemAt(index)->widget(); tool && !tool->isHidden())
            end = std::min(end, tool->x() - 8);
    int x = 0;
    const auto put = [&](const QString& text, TextRole role, const QColor& colour) {
        painter.setFont(textFont(role));
        painter.setPen(colour);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        if (x + width > end) return false;
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width;
        return true;
    };
    if (!aside_.isEmpty()) {
        painter.setFont(textFont(TextRole::label));
        painter.setPen(tokens.faint);
        painter.drawText(QRect(0, 0, end, height()), Qt::AlignVCenter | Qt::AlignRight, aside_);
        end -= painter.fontMetrics().horizontalAdvance(aside_) + 8;
    }
    put(QFontMetrics(textFont(TextRole::strong)).elidedText(title_, Qt::ElideRight, end), TextRole::strong, tokens.text);
    for (const ChartReading& reading : readings_) {
        x += kGap;
        const QFontMetrics metrics(textFont(TextRole::label));
        const QFontMetrics strong(textFont(TextRole::labelStrong));
        const int need =
            kSwatchWidth + 5 + metrics.horizontalAdvance(reading.name) + 6 + strong.horizontalAdvance(reading.value);
        if (x + need > end) return;
        drawBox(painter, QRect(x, height() / 2 - 1, kSwatchWidth, 3), 1.5, inkColour(tokens, reading.ink), QColor());
        x += kSwatchWidth + 5;
        put(reading.name, TextRole::label, tokens.muted);
        x += 6;
        put(reading.value, TextRole::labelStrong, tokens.text);
    }
    x += kGap;
    put(place_, TextRole::label, tokens.muted);
}

}  // namespace tastescope
