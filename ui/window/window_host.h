#pragma once

#include <QObject>

#include <functional>
#include <memory>

#include "ui/window/language.h"

namespace tastescope {

class MainWindow;
class Theme;
class WindowSettings;
class Workbench;

/// How the program was asked to start.
struct StartRequest {
    QString data;    ///< a path or "builtin:planted"; empty: what was open last
    QString preset;  ///< id of a preset; empty: the model's defaults
};

/// Keeps the window: makes it, and makes it anew in another language over the same workbench.
class WindowHost : public QObject {
    Q_OBJECT
  public:
    WindowHost(Workbench& workbench, Theme& theme, WindowSettings& settings);
    ~WindowHost() override;

    MainWindow& window() const { return *window_; }
    /// Begins to open what is to be open at the start; the window is shown before.
    void start(const StartRequest& request);
    void setLanguage(const QString& id);

  private:
    void makeWindow();
    void onFirstDataset(const std::function<void()>& action);

    Workbench& workbench_;
    Theme& theme_;
    WindowSettings& settings_;
    Language language_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace tastescope
