#pragma once

#include <QObject>
#include <QPointer>

#include "ui/window/import_dialog.h"
#include "ui/window/window_parts.h"

namespace tastescope {

class Workbench;

/// Shows the question how a file should be read, for as long as the workbench asks it, and takes the answers to the workbench.
class ImportFlow : public QObject {
    Q_OBJECT
  public:
    ImportFlow(Workbench& workbench, const WindowParts& parts);

    void update();

  private:
    void open();
    void close();

    Workbench& workbench_;
    WindowParts parts_;
    QPointer<ImportDialog> dialog_;
    QPointer<QWidget> focusBefore_;
};

}  // namespace tastescope
