#include "ui/bridge/training_worker.h"

#include <QTest>

#include <limits>

#include "engine/core/errors.h"
#include "engine/experiments/run_preparation.h"
#include "engine/models/model_file.h"
#include "tests/ui/bridge/small_plan.h"

using namespace tastescope;
using tastescope::test::smallPlan;

namespace {

const ModelRegistry& registry() {
    static const ModelRegistry models = builtInModels();
    return models;
}

constexpr std::size_t kBudget = std::size_t{64} << 20;

void runTo(TrainingWorker& worker, std::size_t epoch) {
    while (worker.canAdvance() && worker.epochsDone() < epoch && worker.state() != RunState::diverged) worker.advance();
}

std::string bits(const TrainingWorker& worker) { return parametersSha256(*worker.model().model); }

const KnobTurn kFaster{KnobTurn::Knob::learningRate, 0.01, 0.03};

}  // namespace

class TrainingWorkerTest : public QObject {
    Q_OBJECT
  private slots:
    void aRunStartsAtEpochZeroWithItsFirstMeasures() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        const TrainingSnapshot snapshot = worker.snapshot();
        QCOMPARE(snapshot.state, RunState::ready);
        QCOMPARE(snapshot.epoch, 0.0);
        QCOMPARE(snapshot.target, std::size_t(6));
        QCOMPARE(snapshot.record.curves.validation.points().size(), 1);
        QVERIFY(!snapshot.record.curves.recovery.isEmpty());
    }

    void curvesGrowWithRoundsAndEpochs() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        runTo(worker, 2);
        const RunCurves curves = worker.snapshot().record.curves;
        QCOMPARE(curves.training.points().size(), qsizetype(2 * worker.roundsPerEpoch()));
        QCOMPARE(curves.validation.points().back().x(), 2.0);
        QVERIFY(curves.validation.points().back().y() < curves.validation.points().front().y());
    }

    void atTheTargetTheBestModelIsShown() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        runTo(worker, 6);
        QCOMPARE(worker.state(), RunState::finished);
        QVERIFY(!worker.canAdvance());
        worker.setTarget(8);
        QCOMPARE(worker.state(), RunState::ready);
        QVERIFY(worker.canAdvance());
    }

    void undoReturnsToTheBitsBeforeTheTurn() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        runTo(worker, 2);
        worker.advance();
        const std::string before = bits(worker);
        const double position = worker.snapshot().epoch;
        worker.turn(kFaster, false);
        runTo(worker, 4);
        QVERIFY(bits(worker) != before);
        QCOMPARE(worker.snapshot().learningRate, 0.03);
        worker.undo();
        QCOMPARE(bits(worker), before);
        QCOMPARE(worker.snapshot().epoch, position);
        QCOMPARE(worker.snapshot().learningRate, 0.01);
        QVERIFY(worker.snapshot().record.marks.empty());
    }

    void afterUndoItGoesOnAsIfNothingHadBeen() {
        TrainingWorker straight(registry(), 2, kBudget);
        straight.start(smallPlan());
        runTo(straight, 5);
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        runTo(worker, 2);
        worker.turn(kFaster, false);
        runTo(worker, 4);
        worker.undo();
        runTo(worker, 5);
        QCOMPARE(bits(worker), bits(straight));
        QCOMPARE(worker.snapshot().record.curves.training.points(), straight.snapshot().record.curves.training.points());
    }

    void redoReturnsToTheMomentOfTheUndo() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        runTo(worker, 2);
        worker.turn(kFaster, false);
        runTo(worker, 4);
        const std::string moment = bits(worker);
        worker.undo();
        runTo(worker, 3);
        worker.redo();
        QCOMPARE(bits(worker), moment);
        QCOMPARE(worker.snapshot().learningRate, 0.03);
        QCOMPARE(worker.epochsDone(), std::size_t(4));
    }

    void quickPressesAreOneStepAndOneFlag() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        runTo(worker, 2);
        const std::string before = bits(worker);
        worker.turn(kFaster, false);
        worker.advance();
        worker.turn({KnobTurn::Knob::learningRate, 0.03, 0.1}, true);
        worker.advance();
        QCOMPARE(worker.snapshot().record.marks.size(), std::size_t(1));
        QCOMPARE(worker.snapshot().record.marks.front().turn.from, 0.01);
        QCOMPARE(worker.snapshot().record.marks.front().turn.to, 0.1);
        worker.undo();
        QCOMPARE(bits(worker), before);
        QVERIFY(!worker.snapshot().undoStep.has_value());
    }

    void aNewStartCanBeUndoneAndLeavesItsCurvesFaint() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        runTo(worker, 3);
        const std::string before = bits(worker);
        const std::size_t number = worker.snapshot().runNumber;
        RunPlan wider = smallPlan();
        wider.config.hyperparameters["rank"] = 16;
        worker.start(wider);
        QCOMPARE(worker.epochsDone(), std::size_t(0));
        QVERIFY(worker.snapshot().record.earlier != nullptr);
        QVERIFY(worker.snapshot().undoStep->isNewStart);
        runTo(worker, 1);
        worker.undo();
        QCOMPARE(bits(worker), before);
        QCOMPARE(worker.snapshot().runNumber, number);
        QCOMPARE(worker.snapshot().plan.config.hyperparameters["rank"].get<int>(), 8);
        worker.redo();
        QCOMPARE(worker.snapshot().plan.config.hyperparameters["rank"].get<int>(), 16);
        QCOMPARE(worker.epochsDone(), std::size_t(1));
    }

    void anotherSeedSplitsAnewAndUndoBringsTheSplitBack() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        const auto data = worker.snapshot().data;
        RunPlan other = smallPlan();
        other.config.seed = 7;
        worker.start(other);
        QVERIFY(worker.snapshot().data != data);
        worker.undo();
        QCOMPARE(worker.snapshot().data, data);
    }

    void aBlowUpGoesBackToBeforeTheTurnAndSaysSo() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        runTo(worker, 2);
        const std::string before = bits(worker);
        worker.turn({KnobTurn::Knob::learningRate, 0.01, 10}, false);
        runTo(worker, 6);
        QCOMPARE(worker.state(), RunState::diverged);
        QCOMPARE(bits(worker), before);
        const TrainingSnapshot snapshot = worker.snapshot();
        QVERIFY(snapshot.record.blewUpAt.has_value());
        QCOMPARE(snapshot.record.failedTurn->turn.from, 0.01);
        QCOMPARE(snapshot.learningRate, 10.0);
        worker.undo();
        QCOMPARE(worker.snapshot().learningRate, 0.01);
        QCOMPARE(worker.state(), RunState::ready);
        runTo(worker, 3);
        QCOMPARE(worker.epochsDone(), std::size_t(3));
    }

    void aBlowUpFromTheStartGoesBackToTheLastGoodState() {
        TrainingWorker worker(registry(), 2, kBudget);
        RunPlan plan = smallPlan();
        plan.config.hyperparameters["learning_rate"] = 10;
        worker.start(plan);
        runTo(worker, 6);
        QCOMPARE(worker.state(), RunState::diverged);
        QCOMPARE(worker.epochsDone(), std::size_t(0));
        QVERIFY(!worker.snapshot().record.failedTurn.has_value());
        worker.turn({KnobTurn::Knob::learningRate, 10, 0.01}, false);
        runTo(worker, 2);
        QCOMPARE(worker.epochsDone(), std::size_t(2));
    }

    void aStartThatFailsLeavesTheRunAsItWas() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        runTo(worker, 2);
        const std::string before = bits(worker);
        RunPlan wrong = smallPlan();
        wrong.config.hyperparameters["rank"] = 0;
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, worker.start(wrong));
        QCOMPARE(bits(worker), before);
        QVERIFY(!worker.snapshot().undoStep.has_value());
    }

    void theCommandRepeatsARunWithTurnedKnobsToTheSameBits() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        worker.turn({KnobTurn::Knob::regularisation, 0.06, 0.1}, false);
        runTo(worker, 2);
        worker.advance();
        worker.turn(kFaster, false);
        runTo(worker, 4);
        const RunConfig config = runConfigFromJson(toJson(commandConfig(worker.snapshot())));
        QCOMPARE(config.changes.size(), std::size_t(1));  // the first is what the run starts from
        QCOMPARE(bitsOf(config), bits(worker));
    }

    void theCommandRepeatsAPauseWithinAnEpoch() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        runTo(worker, 1);
        worker.advance();
        QCOMPARE(bitsOf(commandConfig(worker.snapshot())), bits(worker));
    }

    void theCommandOfAFinishedRunKeepsTheBestModel() {
        TrainingWorker worker(registry(), 2, kBudget);
        worker.start(smallPlan());
        runTo(worker, 6);
        const RunConfig config = commandConfig(worker.snapshot());
        QVERIFY(!config.keepsLast);
        QCOMPARE(bitsOf(config), bits(worker));
    }

  private:
    /// What runExperiment() would make of a configuration, on the data set of the small plan.
    static std::string bitsOf(const RunConfig& config) {
        const RunPlan plan{smallPlan().dataset, config, nullptr};
        const auto data = makeRunData(plan.dataset, config, 1);
        PreparedRun run = prepareRun(config, registry().find(config.model), data->opened, data->training, 1);
        TrainingControls controls;
        return parametersSha256(*runTraining(*run.trainer, run.options, controls).model);
    }
};

QTEST_GUILESS_MAIN(TrainingWorkerTest)
#include "training_worker_test.moc"
