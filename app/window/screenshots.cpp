#include "app/window/screenshots.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QGuiApplication>
#include <QPixmap>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <limits>

#include "app/window/club_file.h"
#include "app/window/training_wait.h"
#include "ui/bridge/workbench.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sheet.h"
#include "ui/window/main_window.h"
#include "ui/window/page_area.h"
#include "ui/window/window_host.h"
#include "ui/window/window_settings.h"

namespace tastescope {

namespace {

constexpr double kFullSpeed = std::numeric_limits<double>::infinity();
constexpr int kEpochs = 60;
constexpr int kEpochsBeforeBlowUp = 15;
constexpr double kRateThatBlowsUp = 10;
constexpr QSize kUsual{1280, 800};
constexpr QSize kLarge{1920, 1080};
constexpr QSize kProjector{853, 533};

class Screenshots {
  public:
    Screenshots(Theme& theme, WindowSettings& settings, Workbench& workbench, const QString& folder)
        : theme_(theme), host_(workbench, theme, settings), folder_(folder) {
        host_.setLanguage(QStringLiteral("en"));
        host_.window().show();
    }

    MainWindow& window() { return host_.window(); }
    void setLanguage(const QString& id) { host_.setLanguage(id); }

    /// NAME-light.png and NAME-dark.png.
    void drawBothThemes(QSize size, const QString& name) {
        for (const ThemeMode mode : {ThemeMode::light, ThemeMode::dark}) {
            theme_.setMode(mode);
            draw(size, QStringLiteral("%1-%2").arg(
                           name, mode == ThemeMode::light ? QStringLiteral("light") : QStringLiteral("dark")));
        }
    }

    void drawPages(QSize size, const QString& suffix) {
        for (const auto& [page, name] : {std::pair(PageId::data, "data"), std::pair(PageId::train, "train"),
                                         std::pair(PageId::recommend, "recommend")}) {
            host_.window().setPage(page);
            drawBothThemes(size, QString::fromLatin1(name) + suffix);
        }
    }

    bool isComplete() const { return isComplete_; }

  private:
    void draw(QSize size, const QString& name) {
        host_.window().resize(size);
        // No control has been reached by the keyboard: no focus ring. A sheet keeps the focus on its own button.
        if (host_.window().findChild<Sheet*>() == nullptr) host_.window().parts().pages->focusPage();
        settle();
        const QString path = folder_.filePath(name + QStringLiteral(".png"));
        if (host_.window().grab().save(path)) return;
        std::fprintf(stderr, "tastescope: %s could not be written\n", qPrintable(path));
        isComplete_ = false;
    }

    Theme& theme_;
    WindowHost host_;
    QDir folder_;
    bool isComplete_ = true;
};

bool drawStart(Theme& theme, WindowSettings& settings, const QString& folder) {
    Workbench empty;
    Screenshots pictures(theme, settings, empty, folder);
    pictures.drawBothThemes(kUsual, QStringLiteral("start"));
    return pictures.isComplete();
}

// Opens the built-in data anew and trains it, at full speed.
bool train(Workbench& workbench, int epochs) {
    workbench.setSpeed(kFullSpeed);
    workbench.open(QStringLiteral("builtin:planted"));
    if (!awaitTraining(workbench, RunState::ready)) return false;
    workbench.setTarget(epochs);
    workbench.play();
    return awaitTraining(workbench, RunState::finished);
}

bool drawBlowUp(Screenshots& pictures, Workbench& workbench) {
    if (!train(workbench, kEpochsBeforeBlowUp)) return false;
    workbench.setTarget(kEpochs);
    workbench.setLearningRate(kRateThatBlowsUp);
    workbench.play();
    if (!awaitTraining(workbench, RunState::diverged)) return false;
    pictures.window().setPage(PageId::train);
    pictures.drawBothThemes(kUsual, QStringLiteral("train-stopped"));
    return true;
}

bool awaitImport(Workbench& workbench) {
    QEventLoop loop;
    const auto isThere = [&] {
        const ImportQuestion& question = workbench.import();
        return question.isAsked && question.findings.state != ImportFindings::State::counting && !question.preview.rows.empty();
    };
    const auto check = [&] {
        if (isThere()) loop.quit();
    };
    QObject::connect(&workbench, &Workbench::importChanged, &loop, check);
    QObject::connect(&workbench, &Workbench::failed, &loop, &QEventLoop::quit);
    if (!isThere()) loop.exec();
    return isThere();
}

// The preview of a file with titles in three scripts, and its read report.
bool drawImport(Screenshots& pictures, Workbench& workbench) {
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("club-ratings.csv"));
    if (!writeClubFile(path)) return false;
    workbench.setAsksWhenUnsure(false);
    workbench.open(path);
    if (!awaitTraining(workbench, RunState::ready)) return false;
    pictures.window().setPage(PageId::data);
    for (const auto& [language, suffix] : {std::pair("en", ""), std::pair("zh_CN", "-zh")}) {
        pictures.setLanguage(QString::fromLatin1(language));
        workbench.readDifferently();
        if (!awaitImport(workbench)) return false;
        pictures.drawBothThemes(kUsual, QStringLiteral("import%1").arg(QString::fromLatin1(suffix)));
        pictures.drawBothThemes(kProjector, QStringLiteral("import-low%1").arg(QString::fromLatin1(suffix)));
        workbench.cancelImport();
    }
    pictures.setLanguage(QStringLiteral("en"));
    return true;
}

// The scale belongs to the whole program, so these pictures come from a second one.
bool drawScaled(const QString& folder, int threadCount) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("1.5"));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--screenshots"), folder, QStringLiteral("--threads"), QString::number(threadCount)});
    return program.waitForFinished(-1) && program.exitCode() == 0;
}

}  // namespace

int drawScreenshots(Theme& theme, int threadCount, const QString& folder) {
    const bool isScaled = qGuiApp->devicePixelRatio() > 1;
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "tastescope: the folder %s cannot be made\n", qPrintable(folder));
        return 1;
    }
    QTemporaryDir place;
    WindowSettings settings(place.filePath(QStringLiteral("settings.ini")));
    bool isComplete = isScaled || drawStart(theme, settings, folder);
    Workbench workbench(threadCount);
    Screenshots pictures(theme, settings, workbench, folder);
    if (!train(workbench, kEpochs)) {
        std::fprintf(stderr, "tastescope: the built-in data could not be trained\n");
        return 1;
    }
    if (isScaled) {
        pictures.drawPages(kProjector, QStringLiteral("-150"));
        return pictures.isComplete() ? 0 : 1;
    }
    pictures.drawPages(kUsual, {});
    pictures.drawPages(kLarge, QStringLiteral("-1920"));
    pictures.setLanguage(QStringLiteral("zh_CN"));
    pictures.drawPages(kUsual, QStringLiteral("-zh"));
    pictures.setLanguage(QStringLiteral("en"));
    isComplete = drawBlowUp(pictures, workbench) && isComplete;
    isComplete = drawImport(pictures, workbench) && isComplete;
    isComplete = drawScaled(folder, threadCount) && isComplete;
    return pictures.isComplete() && isComplete ? 0 : 1;
}

}  // namespace tastescope
