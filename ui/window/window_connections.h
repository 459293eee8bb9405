#pragma once

#include <QObject>

#include "ui/window/import_flow.h"
#include "ui/window/page_updates.h"
#include "ui/window/window_messages.h"
#include "ui/window/window_parts.h"

namespace tastescope {

class WindowSettings;
class Workbench;

/// Ties the parts of the window to the workbench: what the user does goes there, what changes there comes back.
class WindowConnections : public QObject {
    Q_OBJECT
  public:
    WindowConnections(Workbench& workbench, const WindowParts& parts, WindowMessages& messages,
                      WindowSettings& settings);

    /// Shows all of the workbench as it is now.
    void showEverything();

  private:
    void connectTransport();
    void connectExperiment();
    void connectPages();
    void connectInspector();
    void connectFolds();
    void connectWorkbench();
    void showDataset();
    void showBars();
    void rememberDataset();

    Workbench& workbench_;
    WindowParts parts_;
    WindowMessages& messages_;
    WindowSettings& settings_;
    PageUpdates updates_;
    ImportFlow import_;
    RepaintTurns bars_;
    int barsPart_;
};

}  // namespace tastescope
