#include "engine/inspection/prediction.h"

#include <QTest>

#include <cmath>
#include <stdexcept>

#include "tests/engine/inspection/fake_model.h"

using namespace tastescope;

namespace {

/// The predictions of the one user are 4, 6.5 and -1.
TrainedModel ratingModel() {
    return {std::make_shared<test::FakeModel>(std::vector<std::vector<float>>{{1}},
                                              std::vector<std::vector<float>>{{1}, {3.5F}, {-4}}),
            std::make_shared<ModelContext>(test::contextOf({{{0, 5}}}, 3))};
}

}  // namespace

class PredictionTest : public QObject {
    Q_OBJECT
  private slots:
    void aPredictionWithinTheScaleHasNoClipPart() {
        const Prediction prediction = predictRating(ratingModel(), UserIndex(0), ItemIndex(0), true);
        QCOMPARE(prediction.value, 4.0);
        QCOMPARE(prediction.parts.size(), std::size_t{2});
        QCOMPARE(test::sumOf(prediction.parts), prediction.value);
    }

    void aClipIsAPartOfItsOwnAtBothEnds() {
        const Prediction high = predictRating(ratingModel(), UserIndex(0), ItemIndex(1), true);
        QCOMPARE(high.value, 5.0);
        QCOMPARE(high.parts.back().name, std::string("clip to scale"));
        QCOMPARE(high.parts.back().value, -1.5);
        QCOMPARE(test::sumOf(high.parts), high.value);
        const Prediction low = predictRating(ratingModel(), UserIndex(0), ItemIndex(2), true);
        QCOMPARE(low.value, 1.0);
        QCOMPARE(low.parts.back().value, 2.0);
    }

    void withoutClippingTheModelsOwnNumberStands() {
        const Prediction prediction = predictRating(ratingModel(), UserIndex(0), ItemIndex(1), false);
        QCOMPARE(prediction.value, 6.5);
        QCOMPARE(prediction.parts.size(), std::size_t{2});
    }

    void rankingModelsGiveTheirScoreUnclipped() {
        const TrainedModel model{std::make_shared<test::FakeRankingModel>(1, 3),
                                 std::make_shared<ModelContext>(test::contextOf({{{0, 1}}}, 3))};
        const Prediction prediction = predictRating(model, UserIndex(0), ItemIndex(2), true);
        QCOMPARE(prediction.value, 20.0);
        QCOMPARE(prediction.parts.size(), std::size_t{1});
        const Prediction impossible = predictRating(model, UserIndex(0), ItemIndex(0), true);
        QVERIFY(std::isinf(impossible.value) && impossible.value < 0);
        QVERIFY(impossible.parts.empty());
    }

    void indicesThatDoNotExistAreBadArguments() {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, predictRating(ratingModel(), UserIndex(1), ItemIndex(0), true));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, predictRating(ratingModel(), UserIndex(0), ItemIndex(3), true));
    }
};

QTEST_APPLESS_MAIN(PredictionTest)
#include "prediction_test.moc"
