#include "ui/window/key_filter.h"

#include <QKeyEvent>
#include <QWidget>

namespace tastescope {

namespace {

// Held down, these repeat usefully; a repeating Space would only flicker between play and pause.
bool mayRepeat(WindowAction action) {
    return action == WindowAction::oneEpoch || action == WindowAction::learningRateDown ||
           action == WindowAction::learningRateUp;
}

}  // namespace

KeyFilter::KeyFilter(QWidget& window) : QObject(&window) {
    window.installEventFilter(this);
}

bool KeyFilter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const auto action = actionOfPlainKey(press->key(), press->modifiers(), press->text());
    if (!action) return QObject::eventFilter(watched, event);
    if (!press->isAutoRepeat() || mayRepeat(*action)) emit pressed(*action);
    return true;
}

}  // namespace tastescope
