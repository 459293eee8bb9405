// Draws made-up pages out of the window's parts and saves pictures: to be looked at beside the target pictures.
// Usage: tests.ui.gallery FOLDER [TEXT_SCALE]

#include "tests/ui/gallery/fake_controls.h"
#include "tests/ui/gallery/fake_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <memory>

using namespace tastescope;

namespace {

void savePages(const QDir& folder, const QString& theme, QSize size, const QString& suffix) {
    const std::initializer_list<std::pair<FakePage, const char*>> pages = {{FakePage::train, "train"},
                                                                           {FakePage::data, "data"},
                                                                           {FakePage::recommend, "recommend"},
                                                                           {FakePage::start, "start"}};
    for (const auto& [page, name] : pages) {
        const std::unique_ptr<QWidget> window(makeFakeWindow(page, size.width() < 1000));
        window->resize(size);
        window->show();
        window->findChild<QWidget*>(QStringLiteral("page"))->setFocus();
        QApplication::processEvents();
        window->grab().save(folder.filePath(QStringLiteral("%1%2-%3.png").arg(QString::fromUtf8(name), suffix, theme)));
    }
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("gallery"));
    folder.mkpath(QStringLiteral("."));
    Theme theme(application, ThemeMode::light);
    if (argc > 2) theme.setTextScale(QString::fromLocal8Bit(argv[2]).toDouble());
    for (const auto& [mode, name] : {std::pair(ThemeMode::light, "light"), std::pair(ThemeMode::dark, "dark")}) {
        theme.setMode(mode);
        savePages(folder, QString::fromUtf8(name), QSize(1280, 800), {});
        const std::unique_ptr<QWidget> controls(makeFakeControls());
        controls->resize(1440, 900);
        controls->show();
        QApplication::processEvents();
        controls->grab().save(folder.filePath(QStringLiteral("controls-%1.png").arg(QString::fromUtf8(name))));
        savePopups(folder, QString::fromUtf8(name));
        savePages(folder, QString::fromUtf8(name), QSize(1920, 1080), QStringLiteral("-1920"));
        savePages(folder, QString::fromUtf8(name), QSize(853, 533), QStringLiteral("-150"));
    }
    return 0;
}
