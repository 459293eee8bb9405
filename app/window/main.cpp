#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <string_view>

#include "app/run_once_passive.h"
#include "app/window/headless_run.h"
#include "app/window/screenshots.h"
#include "ui/bridge/workbench.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/window_host.h"
#include "ui/window/window_settings.h"

using namespace tastescope;

namespace {

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

struct Options {
    StartRequest start;
    int threadCount = 0;  ///< 0: as many as there are cores
    QString screenshots;  ///< folder; empty: none asked for
};

Options readOptions(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Watch a recommender learn, and ask it why."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("DATA"),
                                 QApplication::translate("main", "A file or folder of ratings, or builtin:planted."),
                                 QStringLiteral("[DATA]"));
    const QCommandLineOption preset(QStringLiteral("preset"),
                                    QApplication::translate("main", "Start with a named preset, as keras-exercise."),
                                    QStringLiteral("ID"));
    const QCommandLineOption threads(QStringLiteral("threads"),
                                     QApplication::translate("main", "Train on this many threads."),
                                     QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         QApplication::translate("main", "Draw every page into a folder, and end."),
                                         QStringLiteral("DIR"));
    parser.addOptions({preset, threads, screenshots});
    parser.process(application);
    bool isNumber = false;
    const int threadCount = parser.value(threads).toInt(&isNumber);
    if (!isNumber || threadCount < 0 || parser.positionalArguments().size() > 1) parser.showHelp(2);
    return {{parser.positionalArguments().value(0), parser.value(preset)}, threadCount, parser.value(screenshots)};
}

}  // namespace

int main(int argumentCount, char** arguments) {
    runOncePassive(arguments);
    // Decided before Qt chooses its platform.
    const bool drawsOnly = std::any_of(arguments + 1, arguments + argumentCount, [](std::string_view argument) {
        return argument.substr(0, 13) == "--screenshots";
    });
    const bool isHeadless = !hasDisplay();
    if (isHeadless || drawsOnly) qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argumentCount, arguments);
    QApplication::setOrganizationName(QStringLiteral("Tastescope"));
    QApplication::setApplicationName(QStringLiteral("Tastescope"));
    QApplication::setApplicationVersion(QStringLiteral(TASTESCOPE_VERSION));
    const Options options = readOptions(application);

    if (drawsOnly || isHeadless) {
        Theme theme(application, ThemeMode::light);
        return drawsOnly ? drawScreenshots(theme, options.threadCount, options.screenshots)
                         : runWithoutDisplay(theme, options.threadCount, options.start.data);
    }
    WindowSettings settings;
    Theme theme(application, settings.theme());
    Workbench workbench(options.threadCount);
    WindowHost host(workbench, theme, settings);
    host.window().show();
    host.start(options.start);
    return QApplication::exec();
}
