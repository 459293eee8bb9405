#include "ui/widgets/number_field.h"

#include "ui/theme/style_hints.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

class NumberFieldTest : public QObject {
    Q_OBJECT
  private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void pointAndCommaAreTakenInEveryLocale() {
        for (const char* typed : {"0.05", "0,05", "5e-2"}) {
            NumberField field;
            QSignalSpy chosen(&field, &NumberField::valueChosen);
            type(field, typed);
            QCOMPARE(chosen.size(), 1);
            QCOMPARE(field.value(), 0.05);
            QCOMPARE(field.text(), QStringLiteral("0,05"));
        }
    }

    void aLearningRateOfAHundredThousandthStaysWhatItIs() {
        NumberField field;
        type(field, ".00001");
        QCOMPARE(field.value(), 0.00001);
        QCOMPARE(field.text(), QStringLiteral("0,00001"));
    }

    void whatIsRefusedBringsTheOldValueBack() {
        NumberField field;
        field.setRange(0, 1);
        field.setValue(0.5);
        QSignalSpy chosen(&field, &NumberField::valueChosen);
        for (const char* typed : {"abc", "7", ""}) {
            type(field, typed);
            QCOMPARE(field.value(), 0.5);
            QCOMPARE(field.text(), QStringLiteral("0,5"));
        }
        QCOMPARE(chosen.size(), 0);
    }

    void aWrongTextIsMarkedWhileItIsTyped() {
        NumberField field;
        field.setRange(0, 1);
        field.setValue(0.5);
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("12"));
        QVERIFY(field.property(kInvalidField).toBool());
        QVERIFY(!field.complaint().isEmpty());
        QTest::keyClick(&field, Qt::Key_Backspace);
        QVERIFY(!field.property(kInvalidField).toBool());
    }

    void wholeFieldsTakeWholeNumbersOnly() {
        NumberField field;
        field.setWhole(true);
        field.setValue(32);
        type(field, "3.5");
        QCOMPARE(field.value(), 32.0);
        type(field, "64");
        QCOMPARE(field.value(), 64.0);
    }

    void theSameValueAgainTellsNothing() {
        NumberField field;
        field.setValue(0.03);
        QSignalSpy chosen(&field, &NumberField::valueChosen);
        type(field, "0.030");
        QCOMPARE(chosen.size(), 0);
    }

    void escapeRestores() {
        NumberField field;
        field.setValue(3);
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("9"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QStringLiteral("3"));
    }

  private:
    static void type(NumberField& field, const char* text) {
        field.selectAll();
        field.del();
        QTest::keyClicks(&field, QString::fromUtf8(text));
        QTest::keyClick(&field, Qt::Key_Return);
    }
};

QTEST_MAIN(NumberFieldTest)
#include "number_field_test.moc"
