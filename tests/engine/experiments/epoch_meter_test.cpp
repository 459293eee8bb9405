#include "engine/experiments/epoch_meter.h"

#include <QTest>

#include "engine/experiments/baselines.h"
#include "engine/experiments/experiment.h"
#include "engine/models/model_registry.h"
#include "tests/engine/planted/small_planted.h"

using namespace tastescope;

namespace {

OpenedData smallPlanted() {
    SplitChoice choice;
    choice.recipe = "random:0.1";
    choice.validationFraction = 0.1;
    return splitData(test::smallPlantedDataset(), DataSource{}, choice, 42);
}

}  // namespace

class EpochMeterTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        data_ = smallPlanted();
        training_ = std::make_shared<TrainingData>(data_.split.train, data_.split.validation);
        bias_ = trainBaseline(registry_.find("bias"), training_, 1);
        popularity_ = trainBaseline(registry_.find("popularity"), training_, 1);
    }

    void theErrorIsThatOfTheWholeValidationPart() {
        const EpochMeter meter(data_, training_, 42, 1);
        const double rmse = evaluateOnValidation(*bias_, data_, *training_, {}).ratings->rmse;
        QCOMPARE(*meter.measureAll(*bias_).rmse, rmse);
    }

    void rankingsMaskTrainingItemsAndCountTheSampledUsers() {
        const EpochMeter meter(data_, training_, 42, 1);
        const EpochMeasures measures = meter.measureAll(*popularity_);
        QVERIFY(!measures.rmse.has_value());
        QVERIFY(*measures.ndcg > 0.0 && *measures.ndcg < 1.0);
        QVERIFY(meter.rankedUsers() > 0 && meter.rankedUsers() <= 200);
    }

    void plantedDataHaveANoiseFloorThatNothingBeats() {
        const EpochMeter meter(data_, training_, 42, 1);
        QVERIFY(meter.noiseFloor().has_value());
        QVERIFY(*meter.noiseFloor() < *meter.measureAll(*bias_).rmse);
    }

    void recoveryIsMeasuredWhereThereAreEmbeddings() {
        const EpochMeter meter(data_, training_, 42, 1);
        QVERIFY(!meter.measure(*bias_, 1).recovery.has_value());
        const ModelEntry& mf = registry_.find("mf");
        const auto trainer = mf.makeTrainer(training_, HyperparameterValues(mf.hyperparameters), {42, 1});
        const double before = *meter.measure(*trainer->model(), 0).recovery;
        while (trainer->epochsDone() < 20) trainer->runRound({});
        QVERIFY(*meter.measure(*trainer->model(), 20).recovery > before);
    }

    void chanceGrowsWithTheRank() {
        const EpochMeter meter(data_, training_, 42, 1);
        QVERIFY(*meter.recoveryByChance(16) > *meter.recoveryByChance(8));
        QCOMPARE(*meter.recoveryByChance(1'000), 1.0);
    }

    void threadsDoNotChangeAMeasure() {
        const EpochMeasures one = EpochMeter(data_, training_, 42, 1).measureAll(*bias_);
        const EpochMeasures three = EpochMeter(data_, training_, 42, 3).measureAll(*bias_);
        QCOMPARE(*one.rmse, *three.rmse);
        QCOMPARE(*one.ndcg, *three.ndcg);
    }

  private:
    const ModelRegistry registry_ = builtInModels();
    OpenedData data_;
    std::shared_ptr<const TrainingData> training_;
    std::shared_ptr<const Recommender> bias_;
    std::shared_ptr<const Recommender> popularity_;
};

QTEST_APPLESS_MAIN(EpochMeterTest)
#include "epoch_meter_test.moc"
