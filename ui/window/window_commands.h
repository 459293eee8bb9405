#pragma once

#include <QObject>
#include <QPointer>

#include "ui/window/key_table.h"
#include "ui/window/panel_cycle.h"
#include "ui/window/window_parts.h"

namespace tastescope {

class TestFiguresDialog;
class Theme;
class WindowMessages;
class Workbench;

/// Does what keys and menu entries ask for.
class WindowCommands : public QObject {
    Q_OBJECT
  public:
    WindowCommands(Workbench& workbench, Theme& theme, const WindowParts& parts, WindowMessages& messages);

    void run(WindowAction action);
    void setPresenting(bool isPresenting);

  private:
    bool runTraining(WindowAction action);
    bool runPages(WindowAction action);
    bool runFiles(WindowAction action);
    void runWindow(WindowAction action);
    void stepLearningRate(bool isUp);
    void find();
    void searchPage();
    void dismiss();
    void openFrom(const QString& path);
    void copyCommand();
    void savePicture();
    void measureTest();
    void showKeys();
    void showAbout();
    QString datasetName() const;

    Workbench& workbench_;
    Theme& theme_;
    WindowParts parts_;
    WindowMessages& messages_;
    PanelCycle panels_;
    QPointer<TestFiguresDialog> testFigures_;
    bool isPresenting_ = false;
    bool wasMaximized_ = false;
};

}  // namespace tastescope
