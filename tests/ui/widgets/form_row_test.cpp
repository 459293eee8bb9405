#include "ui/widgets/form_row.h"

#include "ui/widgets/log_slider.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/seed_row.h"

#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

class FormRowTest : public QObject {
    Q_OBJECT
  private slots:
    void aLogarithmicSliderGoesByFactors() {
        const SliderScale scale{1, 512, true, true};
        QCOMPARE(scale.value(0), 1.0);
        QCOMPARE(scale.value(SliderScale::kPositions), 512.0);
        QCOMPARE(scale.value(SliderScale::kPositions / 2), 23.0);
        for (const double value : {1.0, 8.0, 32.0, 100.0, 512.0})
            QVERIFY(std::abs(scale.value(scale.position(value)) - value) <= value * 0.02);
    }

    void aLogarithmicScaleFromZeroHasZeroAtItsEnd() {
        const SliderScale scale{0, 1, true, false};
        QCOMPARE(scale.value(0), 0.0);
        QCOMPARE(scale.position(0), 0);
        QVERIFY(scale.value(1) > 0 && scale.value(1) < 1e-4);
    }

    void linearScalesGiveShortNumbers() {
        const SliderScale scale{0.9, 1, false, false};
        QCOMPARE(scale.value(scale.position(0.98)), 0.98);
    }

    void draggingFollowsAndLettingGoChooses() {
        FormRow row({QStringLiteral("rank"), QStringLiteral("Embedding size"), {}, 32, 32, 1, 512, true, true});
        QSignalSpy chosen(&row, &FormRow::valueChosen);
        QSignalSpy dragged(&row, &FormRow::valueDragged);
        auto* slider = row.findChild<LogSlider*>();
        slider->setSliderDown(true);
        slider->setSliderPosition(0);
        slider->setSliderPosition(SliderScale::kPositions);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(dragged.size(), 2);
        QCOMPARE(row.value(), 512.0);
        slider->setSliderDown(false);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).toString(), QStringLiteral("rank"));
        QCOMPARE(chosen.first().at(1).toDouble(), 512.0);
    }

    void aTypedValueMovesTheSliderAndIsNotRounded() {
        FormRow row({QStringLiteral("rank"), QStringLiteral("Embedding size"), {}, 32, 32, 1, 512, true, true});
        QSignalSpy chosen(&row, &FormRow::valueChosen);
        auto* field = row.findChild<NumberField*>();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("101"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(row.value(), 101.0);
        QCOMPARE(row.findChild<LogSlider*>()->realValue(), 101.0);
    }

    void settingAValueTellsNobody() {
        FormRow row({QStringLiteral("rank"), QStringLiteral("Embedding size"), {}, 32, 32, 1, 512, true, true});
        QSignalSpy chosen(&row, &FormRow::valueChosen);
        row.setValue(64);
        QCOMPARE(chosen.size(), 0);
    }

    void theSeedIsTypedOrDrawn() {
        SeedRow row;
        row.setSeed(42);
        QSignalSpy chosen(&row, &SeedRow::seedChosen);
        auto* field = row.findChild<NumberField*>();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("1234567"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.first().at(0).toLongLong(), qint64(1234567));
        QCOMPARE(row.seed(), qint64(1234567));
    }
};

QTEST_MAIN(FormRowTest)
#include "form_row_test.moc"
