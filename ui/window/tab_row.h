#pragma once

#include <QWidget>

#include "ui/widgets/panel_stack.h"
#include "ui/window/page_id.h"

class QTabBar;

namespace tastescope {

class IconButton;

/// The row above the page: a tab per page, and at both ends, where they never move, the buttons that fold the panels.
class TabRow : public QWidget {
    Q_OBJECT
  public:
    explicit TabRow(QWidget* parent = nullptr);

    PageId page() const;
    void setPage(PageId page);
    void setFolded(PanelStack::Side side, bool isFolded);
    /// An empty window has no pages and no Inspector.
    void setEmpty(bool isEmpty);

  signals:
    void pageChosen(tastescope::PageId page);
    void foldChosen(tastescope::PanelStack::Side side, bool isFolded);

  private:
    IconButton* foldLeft_;
    IconButton* foldRight_;
    QTabBar* tabs_;
};

}  // namespace tastescope
