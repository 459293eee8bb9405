#pragma once

#include <QWidget>

#include <vector>

#include "ui/window/recent_values.h"

class QVBoxLayout;

namespace tastescope {

class StartRow;

/// What the window shows before a data set is open: a place to drop one, the built-in one (Enter), the recent ones.
class StartPage : public QWidget {
    Q_OBJECT
  public:
    explicit StartPage(QWidget* parent = nullptr);

    /// The latest first; the first nine are shown, with the keys (Ctrl+1 … 9) by which the window opens them.
    void setRecent(const std::vector<RecentEntry>& recent);

  signals:
    void openRequested();
    void builtInRequested();
    void recentRequested(const QString& path);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* makeContent();

    StartRow* builtIn_;
    QWidget* recent_;  ///< head and rows; hidden while there are none
    QVBoxLayout* recentRows_;
    std::vector<StartRow*> rows_;
};

}  // namespace tastescope
