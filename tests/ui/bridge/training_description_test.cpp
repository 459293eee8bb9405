#include "ui/bridge/training_description.h"

#include <QTest>

#include <limits>

#include "engine/models/model_registry.h"
#include "tests/ui/bridge/small_plan.h"
#include "ui/bridge/training_worker.h"

using namespace tastescope;
using tastescope::test::smallPlan;

namespace {

const ModelRegistry& registry() {
    static const ModelRegistry models = builtInModels();
    return models;
}

void runTo(TrainingWorker& worker, std::size_t epoch) {
    while (worker.canAdvance() && worker.epochsDone() < epoch && worker.state() != RunState::diverged) worker.advance();
}

}  // namespace

class TrainingDescriptionTest : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        worker_ = std::make_unique<TrainingWorker>(registry(), 1, std::size_t{64} << 20);
        worker_->start(smallPlan());
    }

    void withoutARunThereIsOnlyAState() {
        const TrainingValues values = describeTraining(TrainingSnapshot{}, nullptr);
        QCOMPARE(values.state, RunState::empty);
        QVERIFY(values.metrics.empty());
    }

    void theFirstMetricOfPlantedDataIsTheTruthRecovered() {
        runTo(*worker_, 2);
        const TrainingValues values = describeTraining(worker_->snapshot(), nullptr);
        QCOMPARE(values.metrics.front().id, QStringLiteral("recovery"));
        QVERIFY(values.metrics.front().chart.isShare);
        QCOMPARE(values.metrics.front().chart.references.size(), std::size_t(1));
        QCOMPARE(values.metrics.front().chart.points.size(), 3);
    }

    void chanceStandsBesideTheTruthWhereTheRankIsTheModelsOwn() {
        RunPlan plan = smallPlan();
        plan.config.hyperparameters = Json::object();
        worker_->start(plan);
        const TrainingValues values = describeTraining(worker_->snapshot(), nullptr);
        QCOMPARE(values.metrics.front().chart.references.size(), std::size_t(1));
    }

    void theNoiseFloorStandsOnTheLoss() {
        const TrainingValues values = describeTraining(worker_->snapshot(), nullptr);
        QCOMPARE(values.loss.references.size(), std::size_t(1));
        QVERIFY(values.loss.references.front().isFloor);
    }

    void baselinesJoinWhenTheyHaveBeenMeasured() {
        const TrainingSnapshot snapshot = worker_->snapshot();
        const BaselineMeasures baselines = measureBaselinesOf(registry(), snapshot.data, 1);
        const TrainingValues values = describeTraining(snapshot, &baselines);
        QCOMPARE(values.loss.references.size(), std::size_t(2));
        QVERIFY(values.loss.references.front().name.startsWith(QStringLiteral("bias baseline ")));
    }

    void baselinesOfOtherDataAreLeftOut() {
        BaselineMeasures baselines = measureBaselinesOf(registry(), worker_->snapshot().data, 1);
        baselines.data = std::make_shared<RunData>();
        QCOMPARE(describeTraining(worker_->snapshot(), &baselines).loss.references.size(), std::size_t(1));
    }

    void aTurnIsAFlagAndAStepOfUndo() {
        runTo(*worker_, 2);
        worker_->turn({KnobTurn::Knob::learningRate, 0.01, 0.03}, false);
        worker_->advance();
        const TrainingValues values = describeTraining(worker_->snapshot(), nullptr);
        QCOMPARE(values.loss.flags.size(), std::size_t(1));
        QCOMPARE(values.loss.flags.front().x, 2.0);
        QCOMPARE(values.loss.flags.front().text, QStringLiteral("learning rate 0.01 → 0.03"));
        QCOMPARE(values.undoText, values.loss.flags.front().text);
        QCOMPARE(values.learningRate, 0.03);
    }

    void aBlowUpSaysWhereItWentBackToAndHowToMendIt() {
        runTo(*worker_, 2);
        worker_->turn({KnobTurn::Knob::learningRate, 0.01, 10}, false);
        runTo(*worker_, 6);
        const TrainingValues values = describeTraining(worker_->snapshot(), nullptr);
        QCOMPARE(values.state, RunState::diverged);
        QCOMPARE(values.messageHint, QStringLiteral("Back at epoch 2. A learning rate of 10 is too high here."));
        QCOMPARE(values.wayBack, QStringLiteral("Back to 0.01"));
        QVERIFY(values.loss.stop.has_value());
        QVERIFY(values.loss.validationEndName.startsWith(QStringLiteral("back at epoch 2: validation ")));
    }

    void timeLeftFollowsThePaceAskedFor() {
        TrainingSnapshot snapshot = worker_->snapshot();
        snapshot.speed = 2;
        QCOMPARE(describeTraining(snapshot, nullptr).secondsLeft, 3.0);
        snapshot.speed = std::numeric_limits<double>::infinity();
        QCOMPARE(describeTraining(snapshot, nullptr).secondsLeft, -1.0);
    }

    void timeLeftIsLongerWhereTheRoundsAreSlowerThanThePace() {
        TrainingSnapshot snapshot = worker_->snapshot();
        snapshot.speed = 2;
        snapshot.epochSecondsFull = 4;
        QCOMPARE(describeTraining(snapshot, nullptr).secondsLeft, 24.0);
        snapshot.speed = std::numeric_limits<double>::infinity();
        QCOMPARE(describeTraining(snapshot, nullptr).secondsLeft, 24.0);
    }

    void aModelSolvedInOneGoTellsItsShareAndItsTime() {
        RunPlan plan = smallPlan();
        plan.config.model = "ease";
        plan.config.hyperparameters = Json::object();
        worker_->start(plan);
        worker_->advance();
        const TrainingSnapshot snapshot = worker_->snapshot();
        QVERIFY(snapshot.epochSecondsFull > 0);
        const TrainingValues values = describeTraining(snapshot, nullptr);
        QVERIFY(values.isClosedForm);
        QVERIFY(values.lossName.isEmpty());
        QVERIFY(values.share > 0);
    }

  private:
    std::unique_ptr<TrainingWorker> worker_;
};

QTEST_GUILESS_MAIN(TrainingDescriptionTest)
#include "training_description_test.moc"
