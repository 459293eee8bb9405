#include "ui/window/window_menu.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <limits>

#include "ui/window/language.h"

namespace tastescope {

namespace {

constexpr int kRecentCount = 9;
constexpr double kSpeeds[] = {1, 2, 5, 10, 20};

// An ampersand in a name must not become a mnemonic.
QString plain(QString name) {
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, const QVariant& value) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void check(const QActionGroup* group, const QVariant& value) {
    for (QAction* action : group->actions())
        action->setChecked(action->data() == value);
}

}  // namespace

WindowMenu::WindowMenu(WindowActions& actions, QWidget& window)
    : QObject(&window),
      actions_(actions),
      menu_(new QMenu(&window)),
      datasetMenu_(new QMenu(&window)),
      recentMenu_(new QMenu(tr("Recent"), menu_)),
      speeds_(new QActionGroup(this)),
      themes_(new QActionGroup(this)),
      languages_(new QActionGroup(this)) {
    makeRecent(window);
    addFiles();
    addExports();
    addBarEntries();
    addAppearance();
    addEntry(menu_, WindowAction::presenter, tr("Presenter mode"));
    menu_->addSeparator();
    addEntry(menu_, WindowAction::keys, tr("Keys"));
    addEntry(menu_, WindowAction::about, tr("About Tastescope"));
    addEntry(menu_, WindowAction::quit, tr("Quit"));
    setRecent({});
    setNarrow(false);
}

void WindowMenu::addEntry(QMenu* menu, WindowAction action, const QString& text) {
    actions_.at(action)->setText(text);
    menu->addAction(actions_.at(action));
}

void WindowMenu::makeRecent(QWidget& window) {
    for (int index = 0; index < kRecentCount; ++index) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)));
        connect(action, &QAction::triggered, this, [this, action] { emit recentChosen(action->data().toString()); });
        window.addAction(action);
        recentMenu_->addAction(action);
        recent_.append(action);
    }
    recentMenu_->addSeparator();
    connect(recentMenu_->addAction(tr("Clear this list")), &QAction::triggered, this, &WindowMenu::recentCleared);
}

void WindowMenu::addFiles() {
    for (QMenu* menu : {menu_, datasetMenu_}) {
        addEntry(menu, WindowAction::openFile, tr("Open…"));
        addEntry(menu, WindowAction::openFolder, tr("Open folder…"));
        addEntry(menu, WindowAction::openBuiltIn, tr("Film club (built in)"));
        if (menu == menu_) menu->addMenu(recentMenu_);
        menu->addSeparator();
    }
    // Few steps away, they need no menu of their own here.
    datasetMenu_->addActions(recent_);
}

void WindowMenu::addExports() {
    QMenu* exports = menu_->addMenu(tr("Export"));
    addEntry(exports, WindowAction::saveModel, tr("Save model…"));
    addEntry(exports, WindowAction::saveExperiment, tr("Save experiment…"));
    addEntry(exports, WindowAction::copyCommand, tr("Copy command"));
    addEntry(exports, WindowAction::savePicture, tr("Save picture of the window…"));
    addEntry(menu_, WindowAction::testFigures, tr("Test figures…"));
    menu_->addSeparator();
}

void WindowMenu::addBarEntries() {
    speedMenu_ = menu_->addMenu(tr("Speed"));
    for (const double speed : kSpeeds)
        addChoice(speedMenu_, speeds_, tr("%n epochs per second", nullptr, int(speed)), speed);
    addChoice(speedMenu_, speeds_, tr("Full speed"), std::numeric_limits<double>::infinity());
    connect(speeds_, &QActionGroup::triggered, this,
            [this](const QAction* action) { emit speedChosen(action->data().toDouble()); });
    addEntry(menu_, WindowAction::redo, tr("Redo"));
    addEntry(menu_, WindowAction::find, tr("Find…"));
    barSeparator_ = menu_->addSeparator();
}

void WindowMenu::addAppearance() {
    QMenu* themes = menu_->addMenu(tr("Theme"));
    addChoice(themes, themes_, tr("System", "theme"), int(ThemeMode::system));
    addChoice(themes, themes_, tr("Light"), int(ThemeMode::light));
    addChoice(themes, themes_, tr("Dark"), int(ThemeMode::dark));
    connect(themes_, &QActionGroup::triggered, this,
            [this](const QAction* action) { emit themeChosen(ThemeMode(action->data().toInt())); });
    QMenu* languages = menu_->addMenu(tr("Language"));
    for (const LanguageChoice& language : languageChoices())
        addChoice(languages, languages_, language.name, language.id);
    connect(languages_, &QActionGroup::triggered, this,
            [this](const QAction* action) { emit languageChosen(action->data().toString()); });
}

void WindowMenu::setRecent(const std::vector<RecentEntry>& recent) {
    for (int index = 0; index < kRecentCount; ++index) {
        QAction* action = recent_[index];
        const bool isThere = std::size_t(index) < recent.size();
        action->setVisible(isThere);
        action->setEnabled(isThere);
        if (!isThere) continue;
        const RecentEntry& entry = recent[std::size_t(index)];
        action->setText(plain(entry.name));
        action->setData(entry.path);
        action->setToolTip(entry.path);
    }
    recentMenu_->setEnabled(!recent.empty());
}

void WindowMenu::setTheme(ThemeMode mode) {
    check(themes_, int(mode));
}

void WindowMenu::setLanguage(const QString& id) {
    check(languages_, id);
}

void WindowMenu::setSpeed(double epochsPerSecond) {
    check(speeds_, epochsPerSecond);
}

void WindowMenu::setNarrow(bool isNarrow) {
    speedMenu_->menuAction()->setVisible(isNarrow);
    // Redo and search keep their keys whether or not the menu shows them.
    for (const WindowAction action : {WindowAction::redo, WindowAction::find}) {
        QAction* entry = actions_.at(action);
        if (isNarrow && !menu_->actions().contains(entry)) menu_->insertAction(barSeparator_, entry);
        if (!isNarrow) menu_->removeAction(entry);
    }
    barSeparator_->setVisible(isNarrow);
}

}  // namespace tastescope
