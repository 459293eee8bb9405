#pragma once

#include <QObject>

#include "ui/window/key_table.h"

class QWidget;

namespace tastescope {

/// Plain keys (Space, letters, digits) of a window. Qt offers a key to the focused control first and then to its
/// parents, up to the window: the filter sits there, so it only sees keys that no control had a use for. A button in
/// focus keeps Space, a table or a combo box keeps its type-ahead, a text field keeps everything.
class KeyFilter : public QObject {
    Q_OBJECT
  public:
    explicit KeyFilter(QWidget& window);

  signals:
    void pressed(tastescope::WindowAction action);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace tastescope
