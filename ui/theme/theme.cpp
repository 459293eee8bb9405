#include "ui/theme/theme.h"

#include "ui/theme/text_roles.h"
#include "ui/theme/theme_palette.h"
#include "ui/theme/theme_style.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace tastescope {

namespace {

// Widgets that show text in another size than the body's, by class.
void setFonts(qreal scale) {
    QApplication::setFont(baseFont(scale));
    QApplication::setFont(textFont(TextRole::tab), "QTabBar");
    QApplication::setFont(textFont(TextRole::label), "QHeaderView");
    QToolTip::setFont(textFont(TextRole::label));
}

// Qt tells widgets of a new font or palette at the next turn of the event loop; a picture drawn before it would still
// have the old one, and so would the one frame in between.
template <class Needs>
void tellWidgets(QEvent::Type change, Needs needs) {
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        if (!needs(*widget)) continue;
        QEvent event(change);
        QCoreApplication::sendEvent(widget, &event);
    }
}

}  // namespace

Theme::Theme(QApplication& application, ThemeMode mode) : QObject(&application), mode_(mode) {
    setFonts(systemTextScale());
    QApplication::setStyle(new ThemeStyle);
    readPlatform();
    apply();
    application.installEventFilter(this);
}

void Theme::setMode(ThemeMode mode) {
    if (mode == mode_) return;
    mode_ = mode;
    apply();
}

void Theme::toggle() {
    setMode(isDark() ? ThemeMode::light : ThemeMode::dark);
}

void Theme::setTextScale(qreal scale) {
    scale = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(scale, textScale_)) return;
    textScale_ = scale;
    setFonts(systemTextScale() * scale);
    tellWidgets(QEvent::ApplicationFontChange, [](const QWidget&) { return true; });
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && !isReadingPlatform_) {
        readPlatform();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

// Qt 6.4 has no QStyleHints::colorScheme: the lightness of the platform's own palette tells. An empty palette gives
// that one back for a moment.
void Theme::readPlatform() {
    isReadingPlatform_ = true;
    QApplication::setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    platformIsDark_ = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    isReadingPlatform_ = false;
}

void Theme::apply() {
    const bool isDark = mode_ == ThemeMode::dark || (mode_ == ThemeMode::system && platformIsDark_);
    tokens_ = isDark ? &darkTokens() : &lightTokens();
    const QPalette palette = makePalette(*tokens_);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    tellWidgets(QEvent::ApplicationPaletteChange,
                [this](const QWidget& widget) { return &tokensFor(widget.palette()) != tokens_; });
    emit changed();
}

}  // namespace tastescope
