#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <vector>

#include "ui/theme/theme.h"
#include "ui/widgets/panel_stack.h"
#include "ui/window/page_id.h"
#include "ui/window/recent_values.h"

namespace tastescope {

/// What the window remembers from one start to the next. Whatever stands in the file, an answer is one that can be
/// used: a page that is not there any more is the first one, and so on.
class WindowSettings {
  public:
    /// `iniPath`: a file of one's own, for tests and pictures; empty for the user's settings.
    explicit WindowSettings(const QString& iniPath = {});

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    ThemeMode theme() const;
    void setTheme(ThemeMode mode);
    /// Empty: that of the system.
    QString language() const;
    void setLanguage(const QString& id);
    PageId page() const;
    void setPage(PageId page);
    bool isFolded(PanelStack::Side side) const;
    void setFolded(PanelStack::Side side, bool isFolded);
    QString metric() const;
    void setMetric(const QString& id);
    bool isLogarithmic() const;
    void setLogarithmic(bool isLogarithmic);
    bool isSmoothed() const;
    void setSmoothed(bool isSmoothed);
    /// Epochs a second; infinity is full speed.
    double speed() const;
    void setSpeed(double epochsPerSecond);

    /// The latest first, at most nine, each path once.
    std::vector<RecentEntry> recent() const;
    void addRecent(const RecentEntry& entry);
    /// How a data set of these was read; empty if it is none of them.
    QString readingOf(const QString& path) const;
    void clearRecent();
    /// What to open at the next start; empty at the first.
    QString lastDataset() const;
    void setLastDataset(const QString& path);

  private:
    QSettings file_;
};

}  // namespace tastescope
