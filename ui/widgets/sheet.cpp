#include "ui/widgets/sheet.h"

#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace tastescope {

namespace {

constexpr int kLeastMargin = 16;
constexpr qreal kDimLight = 0.38;
constexpr qreal kDimDark = 0.6;

bool canTakeFocus(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus;
}

}  // namespace

Sheet::Sheet(QWidget& window, QSize usual) : QDialog(&window), panel_(new QWidget(this)), usual_(usual) {
    // A child of the window, not a window of its own: it dims what it covers, and goes wherever the window goes.
    setWindowFlags(Qt::Widget);
    window.installEventFilter(this);
    setGeometry(window.rect());
}

void Sheet::placePanel() {
    const QSize room = size() - 2 * QSize(grown(kLeastMargin), grown(kLeastMargin));
    const QSize wanted(grown(usual_.width()), grown(usual_.height()));
    QRect place(QPoint(0, 0), wanted.boundedTo(room));
    place.moveCenter(rect().center());
    panel_->setGeometry(place);
}

// Keys stay in the sheet: none is a shortcut of the window below.
bool Sheet::event(QEvent* event) {
    switch (event->type()) {
        case QEvent::ShortcutOverride:
            event->accept();
            return true;
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
        case QEvent::MouseButtonRelease:
        case QEvent::Wheel:
            event->accept();
            return true;
        case QEvent::KeyPress:
            QDialog::event(event);
            event->accept();
            return true;
        case QEvent::ApplicationFontChange:
            placePanel();
            break;
        default:
            break;
    }
    return QDialog::event(event);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QDialog::eventFilter(watched, event);
}

// Tab goes round inside.
bool Sheet::focusNextPrevChild(bool next) {
    QWidget* begin = focusWidget() != nullptr ? focusWidget() : panel_;
    QWidget* each = begin;
    do {
        each = next ? each->nextInFocusChain() : each->previousInFocusChain();
        if (isAncestorOf(each) && canTakeFocus(*each)) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (each != begin);
    return false;
}

void Sheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    QColor dim(Qt::black);
    dim.setAlphaF(float(tokens.isDark ? kDimDark : kDimLight));
    painter.fillRect(rect(), dim);
    drawBox(painter, panel_->geometry(), kDialogRadius, tokens.surface, tokens.line);
}

void Sheet::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    placePanel();
}

}  // namespace tastescope
