#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

#include "engine/core/errors.h"
#include "engine/planted/planted_dataset.h"
#include "engine/evaluation/full_ranking.h"
#include "engine/evaluation/rating_errors.h"
#include "engine/evaluation/relevant_items.h"
#include "engine/models/capabilities.h"
#include "engine/models/model_context.h"
#include "engine/models/model_file.h"
#include "engine/models/model_registry.h"
#include "engine/models/seen_mask.h"
#include "engine/split/make_split.h"
#include "engine/training/training_loop.h"

using namespace tastescope;

Q_DECLARE_METATYPE(const tastescope::ModelEntry*)

/// What every model of the registry promises.
class ModelContractTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        dataset_ = makePlantedDataset(plantedConfigOfSize(300, 120, 12'000, 5), 1);
        split_ = makeSplit(dataset_, parseSplitRecipe("random:0.1", 0.1), 7);
        data_ = std::make_shared<TrainingData>(split_.train, split_.validation);
    }

    void scoresAreNeverNanAndOneAnItem_data() { addModels(); }
    void scoresAreNeverNanAndOneAnItem() {
        const auto model = trained(entry(), 2);
        QCOMPARE(model->userCount(), dataset_->userCount());
        QCOMPARE(model->itemCount(), dataset_->itemCount());
        std::vector<float> scores(model->itemCount());
        for (std::size_t user = 0; user < model->userCount(); ++user) {
            model->scoreAllItems(UserIndex(user), scores);
            QVERIFY(std::none_of(scores.begin(), scores.end(), [](float score) { return std::isnan(score); }));
        }
    }

    void partsAddUpToTheScore_data() { addModels(); }
    void partsAddUpToTheScore() {
        const auto model = trained(entry(), 3);
        std::vector<float> scores(model->itemCount());
        model->scoreAllItems(UserIndex(3), scores);
        for (std::size_t item = 0; item < scores.size(); ++item) {
            double sum = 0.0;
            for (const ScorePart& part : model->explainScore(UserIndex(3), ItemIndex(item))) sum += part.value;
            if (std::isfinite(scores[item])) QVERIFY(std::abs(sum - static_cast<double>(scores[item])) < 1e-3);
        }
    }

    void theSameSeedGivesTheSameBitsForOneTwoThreeAndEightThreads_data() { addModels(); }
    void theSameSeedGivesTheSameBitsForOneTwoThreeAndEightThreads() {
        const std::string expected = parametersSha256(*trained(entry(), 1));
        for (const int threads : {1, 2, 3, 8}) QCOMPARE(parametersSha256(*trained(entry(), threads)), expected);
    }

    void savingAndLoadingChangesNothing_data() { addModels(); }
    void savingAndLoadingChangesNothing() {
        const auto model = trained(entry(), 2);
        QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "model.safetensors";
        saveModel(path, {model, makeModelContext(*data_)}, Json::object());
        const LoadedModel loaded = loadModel(path, registry_);
        QCOMPARE(loaded.parametersSha256, parametersSha256(*model));
        std::vector<float> before(model->itemCount());
        std::vector<float> after(model->itemCount());
        model->scoreAllItems(UserIndex(1), before);
        loaded.model.recommender->scoreAllItems(UserIndex(1), after);
        QVERIFY(before == after);
        QVERIFY(loaded.model.context->trainLists.allItems() == data_->trainLists().allItems());
    }

    void aStateSavedAfterAnyRoundContinuesToTheSameBits_data() { addModels(); }
    void aStateSavedAfterAnyRoundContinuesToTheSameBits() {
        LiveSettings change;
        change.learningRate = 0.02;
        const auto whole = newTrainer(entry(), 2);
        const std::size_t rounds = whole->roundsPerEpoch();
        // The change falls into the first round; every round of the second epoch is a place to stop at.
        for (std::size_t round = 0; round < 3 * rounds; ++round) whole->runRound(round == 0 ? change : LiveSettings{});
        const std::string expected = parametersSha256(*whole->model());
        for (std::size_t stop = rounds; stop <= 2 * rounds; ++stop) {
            const auto first = newTrainer(entry(), 1);
            for (std::size_t round = 0; round < stop; ++round) first->runRound(round == 0 ? change : LiveSettings{});
            TensorBundle state;
            first->saveState(state);
            const auto second = newTrainer(entry(), 3);
            second->loadState(state);
            for (std::size_t round = stop; round < 3 * rounds; ++round) second->runRound({});
            QCOMPARE(parametersSha256(*second->model()), expected);
        }
    }

    void aStateOfAnotherModelIsRefused_data() { addModels(); }
    void aStateOfAnotherModelIsRefused() {
        const auto trainer = newTrainer(entry(), 1);
        TensorBundle state;
        trainer->saveState(state);
        state.setText("model", "something else");
        QVERIFY_THROWS_EXCEPTION(ModelFileError, trainer->loadState(state));
    }

    void seenItemsAreMasked_data() { addModels(); }
    void seenItemsAreMasked() {
        const auto model = trained(entry(), 1);
        std::vector<float> scores(model->itemCount());
        model->scoreAllItems(UserIndex(0), scores);
        maskSeenItems(data_->trainLists(), UserIndex(0), scores);
        for (const std::uint32_t item : data_->trainLists().items(UserIndex(0)))
            QCOMPARE(scores[item], -std::numeric_limits<float>::infinity());
    }

    void afterAStopRequestNoMoreThanOneRoundBegins_data() { addModels(); }
    void afterAStopRequestNoMoreThanOneRoundBegins() {
        struct StopAtFirstRound final : TrainingObserver {
            explicit StopAtFirstRound(TrainingControls& trainingControls) : controls(trainingControls) {}
            void onRoundFinished(const RoundFinished&, const EpochTrainer&) override {
                ++rounds;
                controls.requestStop();
            }
            TrainingControls& controls;
            int rounds = 0;
        };
        TrainingControls controls;
        StopAtFirstRound observer(controls);
        TrainingOptions options;
        options.epochs = 50;
        const auto trainer = newTrainer(entry(), 2);
        const TrainingOutcome outcome = runTraining(*trainer, options, controls, {&observer});
        QVERIFY(observer.rounds <= 2);
        QVERIFY(outcome.model != nullptr);
    }

    void aRoundIsNotLongerThanItsLimit_data() { addModels(); }
    void aRoundIsNotLongerThanItsLimit() {
        const HyperparameterValues values(entry().hyperparameters);
        for (const ProblemSize& size : {ProblemSize{943, 1682, 90'000}, ProblemSize{138'493, 26'744, 18'000'000}})
            QVERIFY(entry().roundWork(values, size) <= kRoundOperations);
    }

    void presetsFitTheirModels() {
        for (const ModelEntry& model : registry_.entries())
            for (const ModelPreset& preset : model.presets) {
                HyperparameterValues values(model.hyperparameters);
                // Throws if the model has no such value.
                for (const auto& [name, value] : preset.values) values.set(name, value);
                QVERIFY(preset.epochs >= 1);
                QCOMPARE(&model.findPreset(preset.id), &preset);
            }
    }

    void ratingModelsBeatTheBiasBaseline() {
        const double bias = rmseOf(*trainedToItsEnd(registry_.find("bias")));
        for (const ModelEntry& model : registry_.entries())
            if (model.task != Task::ranking && model.family != "baseline") QVERIFY(rmseOf(*trainedToItsEnd(model)) < bias);
    }

  private:
    void addModels() {
        QTest::addColumn<const ModelEntry*>("model");
        for (const ModelEntry& model : registry_.entries()) QTest::newRow(model.id.c_str()) << &model;
    }
    const ModelEntry& entry() const {
        QFETCH(const ModelEntry*, model);
        return *model;
    }
    std::unique_ptr<EpochTrainer> newTrainer(const ModelEntry& model, int threads) const {
        return model.makeTrainer(data_, HyperparameterValues(model.hyperparameters), {11, threads});
    }
    std::shared_ptr<const Recommender> trained(const ModelEntry& model, int threads) const {
        const auto trainer = newTrainer(model, threads);
        for (std::size_t round = 0; round < 3 * trainer->roundsPerEpoch(); ++round) trainer->runRound({});
        return trainer->model();
    }
    std::shared_ptr<const Recommender> trainedToItsEnd(const ModelEntry& model) const {
        const auto trainer = newTrainer(model, 2);
        TrainingControls controls;
        TrainingOptions options;
        options.epochs = static_cast<std::size_t>(model.defaultEpochs);
        return runTraining(*trainer, options, controls).model;
    }
    double rmseOf(const Recommender& model) const {
        return evaluateRatings(dynamic_cast<const PredictsRatings&>(model), split_.test, std::nullopt, 1).rmse;
    }

    ModelRegistry registry_ = builtInModels();
    std::shared_ptr<const Dataset> dataset_;
    Split split_;
    std::shared_ptr<const TrainingData> data_;
};

QTEST_APPLESS_MAIN(ModelContractTest)
#include "model_contract_test.moc"
