#include "ui/theme/theme_tokens.h"

#include "ui/theme/category_marker.h"
#include "ui/theme/theme_palette.h"

#include <QTest>

#include <cmath>

using namespace tastescope;

namespace {

// WCAG 2.1: relative luminance and contrast.
double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace

class ThemeTokensTest : public QObject {
    Q_OBJECT
  private slots:
    void themes_data() {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textReadsOnWindowAndSurface_data() { themes_data(); }
    void textReadsOnWindowAndSurface() {
        QFETCH(bool, isDark);
        const ThemeTokens& tokens = isDark ? darkTokens() : lightTokens();
        for (const QColor& ground : {tokens.window, tokens.surface})
            for (const Ink ink : {Ink::text, Ink::muted, Ink::faint, Ink::accent, Ink::good, Ink::warn, Ink::bad})
                QVERIFY2(contrast(inkColour(tokens, ink), ground) >= 4.5, qPrintable(QString::number(int(ink))));
        QVERIFY(contrast(tokens.textOnAccent, tokens.accent) >= 4.5);
        QVERIFY(contrast(tokens.muted, tokens.softAccent) >= 4.5);
    }

    void outlinesAndCategoriesAreVisible_data() { themes_data(); }
    void outlinesAndCategoriesAreVisible() {
        QFETCH(bool, isDark);
        const ThemeTokens& tokens = isDark ? darkTokens() : lightTokens();
        QVERIFY(contrast(tokens.edge, tokens.window) >= 3);
        QVERIFY(contrast(tokens.validation, tokens.window) >= 3);
        for (int category = 0; category < 8; ++category) {
            QVERIFY(contrast(categoryColour(tokens, category), tokens.surface) >= 3);
            QVERIFY(contrast(categoryTextColour(tokens, category), tokens.surface) >= 4.5);
        }
    }

    void aPaletteLeadsBackToItsTokens() {
        QCOMPARE(&tokensFor(makePalette(lightTokens())), &lightTokens());
        QCOMPARE(&tokensFor(makePalette(darkTokens())), &darkTokens());
    }

    void everyRoleOfEveryGroupDiffersBetweenTheThemesOrIsAToken() {
        const QPalette light = makePalette(lightTokens());
        const QPalette dark = makePalette(darkTokens());
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            for (int role = 0; role < QPalette::NColorRoles; ++role)
                QVERIFY2(light.color(group, QPalette::ColorRole(role)) != dark.color(group, QPalette::ColorRole(role)),
                         qPrintable(QStringLiteral("group %1 role %2").arg(group).arg(role)));
    }

    void disabledTextIsFaint() {
        const QPalette palette = makePalette(darkTokens());
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), darkTokens().faint);
        QCOMPARE(palette.color(QPalette::Active, QPalette::Text), darkTokens().text);
    }

    void categoriesBeyondEightAreGrey() {
        QCOMPARE(categoryColour(lightTokens(), 8), lightTokens().edge);
        QCOMPARE(categoryColour(lightTokens(), kOtherCategory), lightTokens().edge);
        QCOMPARE(markerShape(5), MarkerShape::square);
    }
};

QTEST_MAIN(ThemeTokensTest)
#include "theme_tokens_test.moc"
