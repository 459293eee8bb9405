#include "ui/widgets/knob_stepper.h"

#include "ui/widgets/number_field.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tastescope;

class KnobStepperTest : public QObject {
    Q_OBJECT
  private slots:
    void plusAndMinusStepAlongTheLadder() {
        KnobStepper knob(QStringLiteral("Learning rate"), ValueLadder::decades(1e-5, 10, 0.01));
        QSignalSpy chosen(&knob, &KnobStepper::valueChosen);
        QCOMPARE(knob.value(), 0.01);
        knob.stepUp();
        QCOMPARE(knob.value(), 0.03);
        knob.stepDown();
        knob.stepDown();
        QCOMPARE(knob.value(), 0.003);
        QCOMPARE(chosen.size(), 3);
    }

    void settingAValueTellsNobody() {
        KnobStepper knob(QStringLiteral("Learning rate"), ValueLadder::decades(1e-5, 10));
        QSignalSpy chosen(&knob, &KnobStepper::valueChosen);
        knob.setValue(0.019);
        QCOMPARE(display(knob)->text(), QStringLiteral("0.019"));
        QCOMPARE(chosen.size(), 0);
    }

    void keysStepTypeAndNameAreThere() {
        KnobStepper knob(QStringLiteral("Learning rate"), ValueLadder::decades(1e-5, 10, 0.01));
        knob.resize(160, 48);
        knob.show();
        QTest::keyClick(display(knob), Qt::Key_Up);
        QCOMPARE(knob.value(), 0.03);
        QTest::keyClick(display(knob), Qt::Key_0);
        auto* field = knob.findChild<NumberField*>();
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral(".05"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(knob.value(), 0.05);
        QVERIFY(!field->isVisible());
        QCOMPARE(display(knob)->accessibleName(), QStringLiteral("Learning rate, 0.05"));
    }

    void theEndsOfTheLadderCannotBePassed() {
        KnobStepper knob(QStringLiteral("Speed"),
                         ValueLadder::list({{1, QStringLiteral("1 epoch/s")}, {2, QStringLiteral("2 epochs/s")}}));
        knob.setValue(2);
        knob.stepUp();
        QCOMPARE(knob.value(), 2.0);
        QTest::keyClick(display(knob), Qt::Key_5);
        QVERIFY(!knob.findChild<NumberField*>()->isVisible());
    }

    void theMenuHasTheWholeLadder() {
        KnobStepper knob(QStringLiteral("Regularisation"), ValueLadder::decades(0.01, 1, 0.06, true));
        knob.resize(160, 48);
        knob.show();
        QTimer::singleShot(0, &knob, [&knob] {
            auto* menu = knob.findChild<QMenu*>();
            // 0.01 0.03 0.06 0.1 0.3 1 and 0, a separator, "Type a value".
            QCOMPARE(menu->actions().size(), 9);
            menu->actions().first()->trigger();
            menu->close();
        });
        knob.openLadder();
        QCOMPARE(knob.value(), 1.0);
    }

    void anEmptyKnobShowsADash() {
        KnobStepper knob(QStringLiteral("Learning rate"), ValueLadder::decades(1e-5, 10));
        knob.setEmpty(true);
        QCOMPARE(display(knob)->text(), QString::fromUtf8("–"));
        QVERIFY(!knob.isEnabled());
    }

  private:
    // The only child that is no tool button.
    static QAbstractButton* display(const KnobStepper& knob) {
        for (auto* button : knob.findChildren<QAbstractButton*>())
            if (!button->inherits("QToolButton")) return button;
        return nullptr;
    }
};

QTEST_MAIN(KnobStepperTest)
#include "knob_stepper_test.moc"
