#include "ui/theme/theme.h"

#include "ui/theme/text_roles.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace tastescope;

class ThemeTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = new Theme(*qApp, ThemeMode::light); }
    void init() { theme_->setMode(ThemeMode::light); }

    void aSwitchReachesEveryWidgetAndTooltip() {
        QWidget window;
        auto* label = new QLabel(QStringLiteral("text"), &window);
        QSignalSpy changed(theme_, &Theme::changed);
        theme_->setMode(ThemeMode::dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme_->isDark());
        QCOMPARE(label->palette().color(QPalette::WindowText), darkTokens().text);
        QCOMPARE(QToolTip::palette().color(QPalette::ToolTipBase), darkTokens().raised);
        theme_->setMode(ThemeMode::dark);
        QCOMPARE(changed.size(), 1);
    }

    void noPixelOfTheOldThemeIsLeftAfterASwitch() {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->addWidget(new QPushButton(QStringLiteral("push")));
        column->addWidget(new QLabel(QStringLiteral("text")));
        window.show();
        window.grab();
        theme_->setMode(ThemeMode::dark);
        const QImage picture = window.grab().toImage();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                QVERIFY(picture.pixelColor(x, y) != lightTokens().window);
        QCOMPARE(picture.pixelColor(1, 1), darkTokens().window);
    }

    void toggleTurnsAwayFromWhatIsSeen() {
        theme_->setMode(ThemeMode::system);
        const bool wasDark = theme_->isDark();
        theme_->toggle();
        QCOMPARE(theme_->isDark(), !wasDark);
        theme_->toggle();
        QCOMPARE(theme_->isDark(), wasDark);
    }

    void textRolesGrowWithTheScaleAndNothingIsBelowTwelve() {
        QCOMPARE(textFont(TextRole::body).pixelSize(), 13);
        QCOMPARE(textFont(TextRole::label).pixelSize(), 12);
        QVERIFY(textFont(TextRole::figure).bold());
        QCOMPARE(grown(32), 32);
        theme_->setTextScale(1.5);
        QCOMPARE(textFont(TextRole::figure).pixelSize(), 31);
        QVERIFY(grown(32) >= 48);
        theme_->setTextScale(0.5);
        QCOMPARE(textFont(TextRole::label).pixelSize(), 12);
    }

    void fontsFallBackToChineseFacesInAFixedOrder() {
        QCOMPARE(QApplication::font().families().mid(0, 3),
                 QStringList({QStringLiteral("Noto Sans"), QStringLiteral("WenQuanYi Micro Hei"),
                              QStringLiteral("Noto Sans CJK SC")}));
    }

    void aScrollBarHasAThumbAndNoArrows() {
        QStyleOptionSlider option;
        option.rect = QRect(0, 0, 10, 200);
        option.orientation = Qt::Vertical;
        option.minimum = 0;
        option.maximum = 300;
        option.pageStep = 100;
        option.sliderPosition = 300;
        QStyle* style = QApplication::style();
        QCOMPARE(style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider),
                 QRect(0, 150, 10, 50));
        QVERIFY(style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine).isEmpty());
    }

    void theSelectedTabIsUnderlinedInTheAccent() {
        QTabBar tabs;
        tabs.addTab(QStringLiteral("Train"));
        tabs.setDrawBase(false);
        tabs.show();
        const QRect tab = tabs.tabRect(0);
        QCOMPARE(tab.height(), 40);
        QCOMPARE(tabs.grab().toImage().pixelColor(tab.center().x(), tab.bottom() - 1), lightTokens().accent);
    }

  private:
    Theme* theme_ = nullptr;
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
