#include "ui/theme/icons.h"

#include "ui/theme/theme_palette.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace tastescope;

namespace {

// The colour of the most opaque pixel: the ink, without the antialiased rim.
QColor inkOf(const QPixmap& pixmap) {
    const QImage image = pixmap.toImage();
    QColor best(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > best.alpha()) best = image.pixelColor(x, y);
    return best;
}

}  // namespace

class IconsTest : public QObject {
    Q_OBJECT
  private slots:
    void everyDrawingShowsSomethingInTheAskedInk() {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() >= 40);
        for (const QString& file : files) {
            const QColor ink = inkOf(iconPixmap(file.chopped(4), QColor(0xc0392b), 40, 1));
            QVERIFY2(ink.alpha() > 200, qPrintable(file));
            QVERIFY2(std::abs(ink.red() - 0xc0) <= 2 && std::abs(ink.blue() - 0x2b) <= 2, qPrintable(file));
        }
    }

    void anIconFollowsTheThemeWithoutBeingSetAgain() {
        const QIcon icon = themedIcon(QStringLiteral("stop"), Ink::text);
        QApplication::setPalette(makePalette(lightTokens()));
        QCOMPARE(inkOf(icon.pixmap(20)), lightTokens().text);
        QApplication::setPalette(makePalette(darkTokens()));
        QCOMPARE(inkOf(icon.pixmap(20)), darkTokens().text);
    }

    void disabledAndCheckedStatesHaveInksOfTheirOwn() {
        QApplication::setPalette(makePalette(lightTokens()));
        const QIcon icon = themedIcon(QStringLiteral("stop"), Ink::muted, QStringLiteral("stop"), Ink::accent);
        QCOMPARE(inkOf(icon.pixmap(20, QIcon::Normal, QIcon::On)), lightTokens().accent);
        QCOMPARE(inkOf(icon.pixmap(20, QIcon::Disabled, QIcon::Off)), lightTokens().edge);
    }

    void picturesAreSharpOnScaledScreens() {
        const QPixmap picture = iconPixmap(QStringLiteral("menu"), Qt::black, 20, 1.5);
        QCOMPARE(picture.size(), QSize(30, 30));
        QCOMPARE(picture.deviceIndependentSize(), QSizeF(20, 20));
    }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
