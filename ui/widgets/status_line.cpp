#include "ui/widgets/status_line.h"

#include "ui/theme/grown_size.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace tastescope {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      state_(new TextLabel({}, TextRole::label, Ink::muted)),
      aside_(new TextLabel({}, TextRole::label, Ink::muted)) {
    auto* row = new QHBoxLayout(this);
    row->addWidget(state_, 1);
    row->addWidget(aside_);
    placeText();
    fixGrownHeight(*this, 29);
    setAccessibleName(tr("State"));
}

// Right of the dot, which moves with the size of the text.
void StatusLine::placeText() {
    layout()->setContentsMargins(grown(36), 2, 16, 0);
}

void StatusLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) placeText();
}

void StatusLine::setState(Ink dot, const QString& text) {
    dot_ = dot;
    state_->setText(text);
    setAccessibleDescription(text);
    update();
}

void StatusLine::setAside(const QString& text) {
    aside_->setText(text);
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(0, 0, width(), 1, tokens.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkColour(tokens, dot_));
    painter.drawEllipse(QPointF(grown(22), (height() + 1) / 2.0), 4, 4);
}

}  // namespace tastescope
