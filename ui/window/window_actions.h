#pragma once

#include <QObject>

#include <map>

#include "ui/window/key_table.h"

class QAction;
class QWidget;

namespace tastescope {

/// What can be asked of the window, each as one QAction with the keys of the key table: for its menus and for the keys
/// themselves.
class WindowActions : public QObject {
    Q_OBJECT
  public:
    explicit WindowActions(QWidget& window);

    QAction* at(WindowAction action) const;

  signals:
    void triggered(tastescope::WindowAction action);

  private:
    std::map<WindowAction, QAction*> actions_;
};

}  // namespace tastescope
