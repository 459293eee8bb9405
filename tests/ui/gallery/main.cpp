// Draws the window's controls and pop-ups in all their states and saves pictures, for the eye. Pages: tastescope --screenshots.
// Usage: tests.ui.gallery FOLDER [TEXT_SCALE]

#include "tests/ui/gallery/fake_controls.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <memory>

using namespace tastescope;

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("gallery"));
    folder.mkpath(QStringLiteral("."));
    Theme theme(application, ThemeMode::light);
    if (argc > 2) theme.setTextScale(QString::fromLocal8Bit(argv[2]).toDouble());
    for (const auto& [mode, name] : {std::pair(ThemeMode::light, "light"), std::pair(ThemeMode::dark, "dark")}) {
        theme.setMode(mode);
        const std::unique_ptr<QWidget> controls(makeFakeControls());
        controls->resize(1440, 900);
        controls->show();
        QApplication::processEvents();
        controls->grab().save(folder.filePath(QStringLiteral("controls-%1.png").arg(QString::fromUtf8(name))));
        savePopups(folder, QString::fromUtf8(name));
    }
    return 0;
}
