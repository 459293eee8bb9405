#include "ui/widgets/text_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tastescope {

TextLabel::TextLabel(const QString& text, TextRole role, Ink ink, QWidget* parent)
    : QLabel(text, parent), role_(role), ink_(ink) {
    setTextFormat(Qt::PlainText);
    setFont(textFont(role));
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TextLabel::setInk(Ink ink) {
    if (ink == ink_) return;
    ink_ = ink;
    update();
}

bool TextLabel::isElided() const {
    return !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width() + 1;
}

QSize TextLabel::minimumSizeHint() const {
    if (wordWrap()) return QLabel::minimumSizeHint();
    const QSize full = sizeHint();
    return QSize(std::min(full.width(), grown(24)), full.height());
}

void TextLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    painter.setPen(isEnabled() ? inkColour(tokens, ink_) : tokens.faint);
    const QRect rect = contentsRect();
    if (wordWrap()) {
        painter.drawText(rect, int(alignment()) | Qt::TextWordWrap, text());
        return;
    }
    // Widths are rounded down where glyphs are placed by fractions: one pixel more keeps a text that just fits.
    const bool isRight = alignment() & Qt::AlignRight;
    painter.drawText(rect.adjusted(isRight ? -1 : 0, 0, isRight ? 0 : 1, 0), int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, rect.width() + 1));
}

bool TextLabel::event(QEvent* event) {
    // A font of its own hears of the application font only here, not in changeEvent().
    if (event->type() == QEvent::ApplicationFontChange) setFont(textFont(role_));
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

}  // namespace tastescope
