#include "engine/data/planted_truth.h"

#include <QTest>
#include <cmath>
#include <memory>

#include "engine/core/random.h"
#include "engine/data/interaction_part.h"

using namespace tastescope;

namespace {

/// One user with factor .5 and bias .25; two items with factors 1 and −3 and biases 0 and .5.
PlantedTruth smallTruth() {
    PlantedTruth truth;
    truth.mean = 3.0;
    truth.noise = 0.6;
    truth.userFactors = FactorMatrix(1, 1);
    truth.userFactors.row(0)[0] = 0.5F;
    truth.userBiases = {0.25F};
    truth.itemFactors = FactorMatrix(2, 1);
    truth.itemFactors.row(0)[0] = 1.0F;
    truth.itemFactors.row(1)[0] = -3.0F;
    truth.itemBiases = {0.0F, 0.5F};
    truth.itemGenres = {0, 0};
    truth.genreNames = {"Drama"};
    return truth;
}

}  // namespace

class PlantedTruthTest : public QObject {
    Q_OBJECT
  private slots:
    void theExpectedValueAddsMeanBiasesAndTaste() {
        const PlantedTruth truth = smallTruth();
        QCOMPARE(truth.expectedValue(UserIndex(0), ItemIndex(0)), 3.75);
        QCOMPARE(truth.expectedValue(UserIndex(0), ItemIndex(1)), 2.25);
    }

    void valuesAreRoundedToTheStepAndClipped() {
        const PlantedTruth truth = smallTruth();
        QCOMPARE(truth.onScale(3.74), 3.5);
        QCOMPARE(truth.onScale(3.75), 4.0);
        QCOMPARE(truth.onScale(9.0), 5.0);
        QCOMPARE(truth.onScale(-1.0), 0.5);
    }

    void theObservedVarianceIsThatOfManyDraws_data() {
        QTest::addColumn<double>("mean");
        for (const double mean : {-2.0, 0.4, 2.9, 4.6, 8.0})
            QTest::addRow("mean %.1f", mean) << mean;
    }
    void theObservedVarianceIsThatOfManyDraws() {
        QFETCH(double, mean);
        PlantedTruth truth = smallTruth();
        truth.mean = mean;
        const double expected = truth.expectedValue(UserIndex(0), ItemIndex(0));
        RandomStream stream(1, RandomPurpose::test);
        constexpr int kDraws = 200'000;
        double sum = 0.0, squares = 0.0;
        for (int draw = 0; draw < kDraws; ++draw) {
            const double value = truth.onScale(expected + truth.noise * stream.normal());
            sum += value;
            squares += value * value;
        }
        const double variance = squares / kDraws - sum / kDraws * (sum / kDraws);
        const double computed = truth.observedVariance(UserIndex(0), ItemIndex(0));
        QVERIFY2(std::abs(computed - variance) < 0.01, qPrintable(QString("%1 and %2").arg(computed).arg(variance)));
    }

    void withoutNoiseNothingVaries() {
        PlantedTruth truth = smallTruth();
        truth.noise = 0.0;
        QCOMPARE(truth.observedVariance(UserIndex(0), ItemIndex(0)), 0.0);
    }

    void theNoiseFloorIsTheRootMeanVarianceOfThePart() {
        auto dataset = std::make_shared<Dataset>();
        dataset->interactions.users.assign(3, 0U);
        dataset->interactions.items = {0U, 1U, 0U};
        dataset->interactions.values.assign(3, 3.0F);
        const auto labels = std::make_shared<PartLabels>(3, PartLabel::train);
        (*labels)[2] = PartLabel::test;
        const InteractionPart withoutTruth(dataset, labels, PartLabel::train);
        QVERIFY(std::isnan(noiseFloor(withoutTruth)));
        auto truth = std::make_shared<PlantedTruth>(smallTruth());
        dataset->truth = truth;
        const double first = truth->observedVariance(UserIndex(0), ItemIndex(0));
        const double second = truth->observedVariance(UserIndex(0), ItemIndex(1));
        QCOMPARE(noiseFloor(InteractionPart(dataset, labels, PartLabel::train)), std::sqrt((first + second) / 2.0));
        QCOMPARE(noiseFloor(InteractionPart(dataset, labels, PartLabel::test)), std::sqrt(first));
        QVERIFY(std::isnan(noiseFloor(InteractionPart(dataset, labels, PartLabel::validation))));
    }
};

QTEST_APPLESS_MAIN(PlantedTruthTest)
#include "planted_truth_test.moc"
