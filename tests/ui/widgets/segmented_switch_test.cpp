#include "ui/widgets/segmented_switch.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

class SegmentedSwitchTest : public QObject {
    Q_OBJECT
  private slots:
    void aClickChoosesAndSettingDoesNotTell() {
        SegmentedSwitch choice(QStringLiteral("Axis"), {QStringLiteral("linear"), QStringLiteral("log")});
        QSignalSpy chosen(&choice, &SegmentedSwitch::chosen);
        QCOMPARE(choice.current(), 0);
        choice.setCurrent(1);
        QCOMPARE(choice.current(), 1);
        QCOMPARE(chosen.size(), 0);
        choice.findChildren<QAbstractButton*>().first()->click();
        QCOMPARE(choice.current(), 0);
        QCOMPARE(chosen.takeFirst().at(0).toInt(), 0);
    }

    void arrowKeysMoveInside() {
        SegmentedSwitch choice(QStringLiteral("Axis"), {QStringLiteral("linear"), QStringLiteral("log")});
        QSignalSpy chosen(&choice, &SegmentedSwitch::chosen);
        choice.show();
        QVERIFY(QTest::qWaitForWindowActive(&choice));
        auto* first = choice.findChildren<QAbstractButton*>().first();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(choice.current(), 1);
        QCOMPARE(chosen.size(), 1);
    }

    void everySegmentHasANameToReadAloud() {
        const SegmentedSwitch choice(QStringLiteral("Axis"), {QStringLiteral("linear"), QStringLiteral("log")});
        QCOMPARE(choice.findChildren<QAbstractButton*>().last()->accessibleName(), QStringLiteral("Axis: log"));
    }
};

QTEST_MAIN(SegmentedSwitchTest)
#include "segmented_switch_test.moc"
