#pragma once

#include <QMainWindow>

#include "ui/window/page_id.h"
#include "ui/window/window_parts.h"

namespace tastescope {

class DropCurtain;
class Theme;
class WindowCommands;
class WindowConnections;
class WindowMessages;
class WindowSettings;
class Workbench;
struct Failure;

/// The one window: sets its parts up; WindowConnections tie them to the workbench, WindowCommands do what keys and
/// menus ask for. Another language makes another window over the same workbench.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    MainWindow(Workbench& workbench, Theme& theme, WindowSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    const WindowParts& parts() const { return parts_; }
    void setPage(PageId page);
    void showFailure(const Failure& failure);

  signals:
    void languageChosen(const QString& id);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void makeParts();
    void layOut();
    void connectAppearance();
    void placeOnScreen();

    Workbench& workbench_;
    Theme& theme_;
    WindowSettings& settings_;
    WindowParts parts_;
    DropCurtain* curtain_ = nullptr;
    WindowMessages* messages_ = nullptr;
    WindowConnections* connections_ = nullptr;
    WindowCommands* commands_ = nullptr;
};

}  // namespace tastescope
