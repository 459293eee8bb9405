#include "ui/window/panel_cycle.h"

#include <QApplication>

namespace tastescope {

namespace {

bool canTakeFocus(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) &&
           widget.focusProxy() == nullptr;
}

QWidget* firstInside(QWidget* panel) {
    for (QWidget* each = panel->nextInFocusChain(); each != nullptr && each != panel; each = each->nextInFocusChain())
        if (panel->isAncestorOf(each) && canTakeFocus(*each)) return each;
    return canTakeFocus(*panel) ? panel : nullptr;
}

}  // namespace

void PanelCycle::move(bool isForward) {
    const int count = int(panels_.size());
    QWidget* focus = QApplication::focusWidget();
    int current = isForward ? -1 : count;
    for (int panel = 0; panel < count && focus != nullptr; ++panel)
        if (panels_[std::size_t(panel)] == focus || panels_[std::size_t(panel)]->isAncestorOf(focus)) current = panel;
    if (current >= 0 && current < count) lastFocus_[current] = focus;
    for (int step = 1; step <= count; ++step)
        if (enter((current + (isForward ? step : -step) + 2 * count) % count)) return;
}

bool PanelCycle::enter(int panel) {
    QWidget* inside = panels_[std::size_t(panel)];
    if (!inside->isVisible()) return false;
    QWidget* target = lastFocus_.value(panel);
    if (target == nullptr || !canTakeFocus(*target) || !inside->isAncestorOf(target)) target = firstInside(inside);
    if (target == nullptr) return false;
    target->setFocus(Qt::TabFocusReason);
    return true;
}

}  // namespace tastescope
