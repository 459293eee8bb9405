#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <vector>

#include "ui/theme/theme.h"
#include "ui/window/recent_values.h"
#include "ui/window/window_actions.h"

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace tastescope {

/// The menu behind the first button of the bar (F10), and the menu of the data set card.
class WindowMenu : public QObject {
    Q_OBJECT
  public:
    WindowMenu(WindowActions& actions, QWidget& window);

    QMenu* menu() const { return menu_; }
    QMenu* datasetMenu() const { return datasetMenu_; }

    void setRecent(const std::vector<RecentEntry>& recent);
    void setTheme(ThemeMode mode);
    void setLanguage(const QString& id);
    void setSpeed(double epochsPerSecond);
    /// Whether the bar has no room for speed, redo and search, which then stand in the menu.
    void setNarrow(bool isNarrow);

  signals:
    void recentChosen(const QString& path);
    void recentCleared();
    void themeChosen(tastescope::ThemeMode mode);
    void languageChosen(const QString& id);
    void speedChosen(double epochsPerSecond);

  private:
    void addEntry(QMenu* menu, WindowAction action, const QString& text);
    void makeRecent(QWidget& window);
    void addFiles();
    void addExports();
    void addBarEntries();
    void addAppearance();

    WindowActions& actions_;
    QMenu* menu_;
    QMenu* datasetMenu_;
    QMenu* recentMenu_;
    QMenu* speedMenu_ = nullptr;
    QActionGroup* speeds_;
    QActionGroup* themes_;
    QActionGroup* languages_;
    QList<QAction*> recent_;
    QAction* barSeparator_ = nullptr;
};

}  // namespace tastescope
