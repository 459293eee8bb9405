#include "engine/training/training_loop.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

#include "engine/core/errors.h"

using namespace tastescope;

namespace {

class NumberModel final : public Recommender {
  public:
    explicit NumberModel(double number) : number_(number) {}
    std::string_view modelId() const override { return "number"; }
    std::size_t userCount() const override { return 1; }
    std::size_t itemCount() const override { return 1; }
    void scoreAllItems(UserIndex, std::span<float> scores) const override { scores[0] = static_cast<float>(number_); }
    std::vector<ScorePart> explainScore(UserIndex, ItemIndex) const override { return {{"number", number_}}; }
    void save(TensorBundle& bundle) const override { bundle.setScalar("parameters.number", number_); }
    double number() const { return number_; }

  private:
    double number_;
};

/// Its model is the number of rounds done; its loss is what the test wants.
class CountingTrainer final : public EpochTrainer {
  public:
    explicit CountingTrainer(std::vector<double> lossOfRound) : lossOfRound_(std::move(lossOfRound)) {}
    std::size_t roundsPerEpoch() const override { return 2; }
    std::size_t epochsDone() const override { return rounds_ / 2; }
    std::size_t roundsDone() const override { return rounds_ % 2; }
    RoundResult runRound(const LiveSettings& changes) override {
        received.push_back(changes);
        const double loss = rounds_ < lossOfRound_.size() ? lossOfRound_[rounds_] : 1.0;
        ++rounds_;
        return {loss, 1};
    }
    std::shared_ptr<const Recommender> model() const override {
        return std::make_shared<NumberModel>(static_cast<double>(rounds_));
    }
    void saveState(TensorBundle& state) const override { state.setScalar("rounds", static_cast<std::uint64_t>(rounds_)); }
    void loadState(const TensorBundle& state) override {
        rounds_ = static_cast<std::size_t>(state.scalar<std::uint64_t>("rounds"));
    }

    std::vector<LiveSettings> received;

  private:
    std::vector<double> lossOfRound_;
    std::size_t rounds_ = 0;
};

struct Recorder final : TrainingObserver {
    void onSettingsChanged(const SettingsChanged& event) override { changes.push_back(event); }
    void onEpochFinished(const EpochFinished& event, const EpochTrainer&) override { epochs.push_back(event); }
    std::vector<SettingsChanged> changes;
    std::vector<EpochFinished> epochs;
};

/// Best after the second epoch, when four rounds are done.
ValidationScore nearestToFour(const Recommender& model) {
    return {"rmse", std::abs(dynamic_cast<const NumberModel&>(model).number() - 4.0), true};
}

double numberOf(const TrainingOutcome& outcome) { return dynamic_cast<const NumberModel&>(*outcome.model).number(); }

}  // namespace

class TrainingLoopTest : public QObject {
    Q_OBJECT
  private slots:
    void withoutValidationAllEpochsRunAndTheLastModelIsKept() {
        CountingTrainer trainer({});
        TrainingControls controls;
        TrainingOptions options;
        options.epochs = 3;
        const TrainingOutcome outcome = runTraining(trainer, options, controls);
        QCOMPARE(outcome.end.epochsRun, std::size_t{3});
        QCOMPARE(outcome.end.bestEpoch, std::size_t{3});
        QCOMPARE(numberOf(outcome), 6.0);
    }

    void withValidationItStopsEarlyAndTheBestEpochIsKept() {
        CountingTrainer trainer({});
        TrainingControls controls;
        TrainingOptions options;
        options.epochs = 50;
        options.patience = 2;
        options.validate = nearestToFour;
        const TrainingOutcome outcome = runTraining(trainer, options, controls);
        QCOMPARE(outcome.end.reason, StopReason::earlyStopped);
        QCOMPARE(outcome.end.epochsRun, std::size_t{4});
        QCOMPARE(outcome.end.bestEpoch, std::size_t{2});
        QCOMPARE(numberOf(outcome), 4.0);
    }

    void withoutPatienceItNeverStopsEarly() {
        CountingTrainer trainer({});
        TrainingControls controls;
        TrainingOptions options;
        options.epochs = 9;
        options.patience = 0;
        options.validate = nearestToFour;
        const TrainingOutcome outcome = runTraining(trainer, options, controls);
        QCOMPARE(outcome.end.epochsRun, std::size_t{9});
        QCOMPARE(numberOf(outcome), 4.0);
    }

    void theLastModelIsKeptWhereItIsAskedFor() {
        CountingTrainer trainer({});
        TrainingControls controls;
        TrainingOptions options;
        options.epochs = 5;
        options.keepsLast = true;
        options.validate = nearestToFour;
        const TrainingOutcome outcome = runTraining(trainer, options, controls);
        QCOMPARE(numberOf(outcome), 10.0);
        QCOMPARE(outcome.bestValidation->value, 0.0);
    }

    void extraRoundsEndWithinAnEpoch() {
        CountingTrainer trainer({});
        TrainingControls controls;
        TrainingOptions options;
        options.epochs = 3;
        options.extraRounds = 1;
        QCOMPARE(numberOf(runTraining(trainer, options, controls)), 7.0);
    }

    void aLoopPutBackWithItsMemoryGoesOnAsIfNothingHadBeen() {
        CountingTrainer trainer({});
        TrainingControls controls;
        TrainingOptions options;
        options.epochs = 6;
        options.patience = 0;
        options.validate = nearestToFour;
        TrainingLoop loop(trainer, options, controls, {});
        loop.start();
        for (int round = 0; round < 3; ++round) loop.runRound();
        TensorBundle state;
        trainer.saveState(state);
        const TrainingLoop::Memory memory = loop.memory();
        while (!loop.isAtTarget()) loop.runRound();
        trainer.loadState(state);
        loop.restore(memory);
        QCOMPARE(loop.bestEpoch(), std::size_t{1});
        QVERIFY(!loop.isAtTarget());
        while (!loop.isAtTarget()) loop.runRound();
        QCOMPARE(numberOf(loop.finish(StopReason::finished)), 4.0);
    }

    void theTargetCanBeMoved() {
        CountingTrainer trainer({});
        TrainingControls controls;
        TrainingOptions options;
        options.epochs = 1;
        TrainingLoop loop(trainer, options, controls, {});
        loop.start();
        loop.runRound();
        loop.runRound();
        QVERIFY(loop.isAtTarget());
        loop.setEpochs(2);
        QVERIFY(!loop.isAtTarget());
    }

    void aLiveChangeIsReadOnceAndRecordedAtItsPlace() {
        CountingTrainer trainer({});
        TrainingControls controls;
        Recorder recorder;
        TrainingOptions options;
        options.epochs = 2;
        LiveSettings change;
        change.learningRate = 0.3;
        options.changes = {{1, 1, change}};
        runTraining(trainer, options, controls, {&recorder});
        QCOMPARE(recorder.changes.size(), std::size_t{1});
        QCOMPARE(recorder.changes[0].epoch, std::size_t{1});
        QCOMPARE(recorder.changes[0].round, std::size_t{1});
        QVERIFY(trainer.received[2] == LiveSettings{});
        QVERIFY(trainer.received[3] == change);
    }

    void notANumberStopsTheTrainingAndTheLastGoodStateComesBack() {
        CountingTrainer trainer({1.0, 1.0, 1.0, std::numeric_limits<double>::quiet_NaN()});
        TrainingControls controls;
        TrainingOptions options;
        options.epochs = 5;
        options.epochWork = 1e12;
        const TrainingOutcome outcome = runTraining(trainer, options, controls);
        QCOMPARE(outcome.end.reason, StopReason::diverged);
        QVERIFY(outcome.end.message.find("learning rate") != std::string::npos);
        QCOMPARE(numberOf(outcome), 2.0);
    }

    void aLossSixteenTimesTheFirstIsABlowUpAndATenfoldOneIsNot() {
        TrainingControls controls;
        TrainingOptions options;
        options.epochs = 2;
        CountingTrainer jumping({1.0, 10.0, 1.0, 1.0});
        QCOMPARE(runTraining(jumping, options, controls).end.reason, StopReason::finished);
        CountingTrainer exploding({1.0, 17.0, 1.0, 1.0});
        QCOMPARE(runTraining(exploding, options, controls).end.reason, StopReason::diverged);
    }

    void aStopRequestedBeforehandRunsNoRound() {
        CountingTrainer trainer({});
        TrainingControls controls;
        controls.requestStop();
        QCOMPARE(runTraining(trainer, {}, controls).end.reason, StopReason::stopped);
        QVERIFY(trainer.received.empty());
    }
};

QTEST_APPLESS_MAIN(TrainingLoopTest)
#include "training_loop_test.moc"
