#include "ui/widgets/text_label.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace tastescope;

class TextLabelTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = new Theme(*qApp, ThemeMode::light); }

    void aTitleElidesInsteadOfWideningThePanel() {
        TextLabel label(QStringLiteral("A very long title of a film that nobody has seen"));
        QVERIFY(label.minimumSizeHint().width() < 40);
        label.resize(100, 20);
        QVERIFY(label.isElided());
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
    }

    void itGrowsWithTheTextScale() {
        TextLabel label(QStringLiteral("text"), TextRole::label);
        const int before = label.sizeHint().height();
        theme_->setTextScale(1.5);
        QApplication::processEvents();
        QVERIFY(label.sizeHint().height() > before);
        theme_->setTextScale(1);
    }

    void anInkIsFoundAgainInThePicture() {
        TextLabel label(QStringLiteral("██"), TextRole::figure, Ink::bad);
        label.resize(label.sizeHint());
        const QImage picture = label.grab().toImage();
        bool isFound = false;
        for (int x = 0; x < picture.width(); ++x)
            isFound |= picture.pixelColor(x, picture.height() / 2) == lightTokens().bad;
        QVERIFY(isFound);
    }

  private:
    Theme* theme_ = nullptr;
};

QTEST_MAIN(TextLabelTest)
#include "text_label_test.moc"
