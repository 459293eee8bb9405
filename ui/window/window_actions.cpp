#include "ui/window/window_actions.h"

#include <QAction>
#include <QWidget>

#include "ui/window/key_filter.h"

namespace tastescope {

namespace {

constexpr WindowAction kWithoutKeys[] = {WindowAction::openBuiltIn, WindowAction::saveModel,
                                         WindowAction::saveExperiment, WindowAction::testFigures, WindowAction::about};

}  // namespace

WindowActions::WindowActions(QWidget& window) : QObject(&window) {
    const auto add = [&](WindowAction which) {
        auto* action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, which] { emit triggered(which); });
        actions_.emplace(which, action);
        return action;
    };
    for (const KeyEntry& entry : keyTable()) {
        QAction* action = add(entry.action);
        action->setText(keyMeaning(entry));
        if (entry.isPlain) continue;
        action->setShortcuts(entry.keys);
        window.addAction(action);
    }
    for (const WindowAction which : kWithoutKeys)
        add(which);
    // A plain key does what its action does, unless the action is disabled just now.
    auto* filter = new KeyFilter(window);
    connect(filter, &KeyFilter::pressed, this, [this](WindowAction which) { at(which)->trigger(); });
}

QAction* WindowActions::at(WindowAction action) const {
    return actions_.at(action);
}

}  // namespace tastescope
