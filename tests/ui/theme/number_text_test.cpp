#include "ui/theme/number_text.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace tastescope;

class NumberTextTest : public QObject {
    Q_OBJECT
  private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void countsAreGroupedAndSignsAreReal() {
        QCOMPARE(countText(176326), QStringLiteral("176,326"));
        QCOMPARE(signedText(-0.3, 2), QString::fromUtf8("−0.30"));
        QCOMPARE(signedText(0.4, 2), QStringLiteral("+0.40"));
        QCOMPARE(percentText(0.98), QStringLiteral("98 %"));
        QCOMPARE(fixedText(std::numeric_limits<double>::quiet_NaN(), 2), QString::fromUtf8("–"));
    }

    void smallFiguresHaveDecimalsForThreeDigits() {
        QCOMPARE(decimalsFor(4.2), 2);
        QCOMPARE(decimalsFor(1.0), 2);
        QCOMPARE(decimalsFor(0.5), 3);
        QCOMPARE(decimalsFor(-0.031), 4);
        QCOMPARE(decimalsFor(1e-12), 6);
        QCOMPARE(decimalsFor(0.0), 2);
    }

    void significantDigitsNeverBecomeZero_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << 0.03 << QStringLiteral("0.03");
        QTest::newRow("small") << 0.00001 << QStringLiteral("0.00001");
        QTest::newRow("tiny") << 1.5e-7 << QStringLiteral("1.5e-7");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0");
        QTest::newRow("large") << 2048.0 << QStringLiteral("2,048");
        QTest::newRow("huge") << 2e9 << QStringLiteral("2e9");
        QTest::newRow("cut") << 0.123456 << QStringLiteral("0.1235");
        QTest::newRow("negative") << -0.5 << QString::fromUtf8("−0.5");
    }
    void significantDigitsNeverBecomeZero() {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(significantText(value), text);
    }

    void theLocaleDecidesTheDecimalSignThatIsShown() {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(fixedText(3.4, 2), QStringLiteral("3,40"));
        QCOMPARE(significantText(0.03), QStringLiteral("0,03"));
        QCOMPARE(countText(176326), QStringLiteral("176.326"));
    }

    void bothDecimalSignsAreReadInEveryLocale_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("point") << QStringLiteral("0.05") << 0.05;
        QTest::newRow("comma") << QStringLiteral("0,05") << 0.05;
        QTest::newRow("bare") << QStringLiteral(".00001") << 0.00001;
        QTest::newRow("scientific") << QStringLiteral("3e-4") << 0.0003;
        QTest::newRow("both, English") << QStringLiteral("1,234.5") << 1234.5;
        QTest::newRow("both, German") << QStringLiteral("1.234,5") << 1234.5;
        QTest::newRow("real minus") << QString::fromUtf8("−2") << -2.0;
        QTest::newRow("spaces") << QStringLiteral(" 1 000 ") << 1000.0;
    }
    void bothDecimalSignsAreReadInEveryLocale() {
        QFETCH(QString, text);
        QFETCH(double, value);
        for (const auto language : {QLocale::English, QLocale::German, QLocale::Chinese}) {
            QLocale::setDefault(QLocale(language));
            const auto read = parseNumber(text);
            QVERIFY(read.has_value());
            QCOMPARE(*read, value);
        }
    }

    void whatIsNoNumberIsRefused() {
        for (const char* text : {"", "abc", "1e", "nan", "inf", "1.2.3", "--1"})
            QVERIFY2(!parseNumber(QString::fromUtf8(text)), text);
    }
};

QTEST_MAIN(NumberTextTest)
#include "number_text_test.moc"
