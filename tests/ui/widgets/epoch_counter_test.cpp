#include "ui/widgets/epoch_counter.h"

#include "ui/widgets/number_field.h"

#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

class EpochCounterTest : public QObject {
    Q_OBJECT
  private slots:
    void theTargetIsTypedAfterAClick() {
        EpochCounter counter;
        counter.setValues({23, 60, 0.4, QStringLiteral("19 s left")});
        counter.resize(counter.sizeHint());
        counter.show();
        QSignalSpy chosen(&counter, &EpochCounter::targetChosen);
        QTest::mouseClick(&counter, Qt::LeftButton);
        auto* field = counter.findChild<NumberField*>();
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("120"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).toInt(), 120);
        QVERIFY(!field->isVisible());
    }

    void withoutATargetThereIsNothingToType() {
        EpochCounter counter;
        QVERIFY(!counter.isEnabled());
        counter.editTarget();
        QVERIFY(!counter.findChild<NumberField*>()->isVisible());
    }

    void whatIsSolvedInOneGoHasNoTargetToType() {
        EpochCounter counter;
        counter.setValues({0, 1, 0.37, QStringLiteral("4 s left"), true});
        QCOMPARE(counter.accessibleName(), QStringLiteral("Solved: 37 %"));
        counter.editTarget();
        QVERIFY(!counter.findChild<NumberField*>()->isVisibleTo(&counter));
        counter.setValues({0, 60, 0, QString()});
        counter.editTarget();
        QVERIFY(counter.findChild<NumberField*>()->isVisibleTo(&counter));
    }

    void itReadsAloud() {
        EpochCounter counter;
        counter.setValues({23, 60, 0.4, QStringLiteral("19 s left")});
        QCOMPARE(counter.accessibleName(), QStringLiteral("Epoch 23 of 60"));
        QCOMPARE(counter.accessibleDescription(), QStringLiteral("19 s left"));
    }
};

QTEST_MAIN(EpochCounterTest)
#include "epoch_counter_test.moc"
