#include "app/window/headless_run.h"

#include <QDir>
#include <QPixmap>
#include <QTemporaryDir>

#include <cstdio>
#include <limits>

#include "app/window/training_wait.h"
#include "ui/bridge/workbench.h"
#include "ui/window/main_window.h"
#include "ui/window/status_text.h"
#include "ui/window/window_host.h"
#include "ui/window/window_settings.h"

namespace tastescope {

int runWithoutDisplay(Theme& theme, int threadCount, const QString& data) {
    std::fprintf(stderr, "tastescope: there is no display here, so the training runs without a window\n");
    QTemporaryDir place;
    WindowSettings settings(place.filePath(QStringLiteral("settings.ini")));
    Workbench workbench(threadCount);
    QObject::connect(&workbench, &Workbench::failed, [](const Failure& failure) {
        std::fprintf(stderr, "tastescope: %s\n%s\n", qPrintable(failure.reason), qPrintable(failure.hint));
    });
    WindowHost host(workbench, theme, settings);
    host.window().show();
    workbench.setSpeed(std::numeric_limits<double>::infinity());
    workbench.setAsksWhenUnsure(false);
    workbench.open(data.isEmpty() ? QStringLiteral("builtin:planted") : data, true);
    if (!awaitTraining(workbench, RunState::finished)) return 1;
    settle();
    const StatusText text = statusText(workbench.opening(), workbench.training());
    std::printf("%s\n", qPrintable(text.state));
    const QString path = QDir::current().absoluteFilePath(QStringLiteral("tastescope-window.png"));
    if (!host.window().grab().save(path)) {
        std::fprintf(stderr, "tastescope: %s could not be written\n", qPrintable(path));
        return 1;
    }
    std::printf("A picture of the window: %s\n", qPrintable(path));
    return 0;
}

}  // namespace tastescope
