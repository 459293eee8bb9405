#pragma once

class QMainWindow;

namespace tastescope {

class ExperimentPanel;
class Inspector;
class PageArea;
class PanelStack;
class StatusLine;
class TransportBar;
class WindowActions;
class WindowMenu;

/// The parts of the main window, for those that connect them. The window owns them.
struct WindowParts {
    QMainWindow* window = nullptr;
    TransportBar* transport = nullptr;
    ExperimentPanel* experiment = nullptr;
    PageArea* pages = nullptr;
    Inspector* inspector = nullptr;
    PanelStack* panels = nullptr;
    StatusLine* status = nullptr;
    WindowActions* actions = nullptr;
    WindowMenu* menu = nullptr;
};

}  // namespace tastescope
