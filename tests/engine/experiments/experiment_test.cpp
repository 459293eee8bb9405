#include "engine/experiments/experiment.h"

#include <QSet>
#include <QTest>

#include <cstdlib>
#include <stdexcept>

#include "engine/models/capabilities.h"
#include "engine/inspection/neighbours.h"

using namespace tastescope;

class ExperimentTest : public QObject {
    Q_OBJECT
  private slots:
    void onPlantedDataTheModelComesNearTheNoiseFloorAndFindsTheTruth() {
        RunConfig config;
        config.data.path = kBuiltInPlanted;
        config.split.recipe = "random:0.1";
        const ExperimentResult result = run(config);
        QVERIFY(result.test.ratings->rmse <= 1.14 * result.truth->noiseFloor);
        QVERIFY(result.test.ratings->rmse < result.baselines.bias->ratings->rmse);
        QVERIFY(*result.truth->genreShare >= 0.85);
        QVERIFY(*result.truth->recovery > 5.0 * *result.truth->recoveryChance);
    }

    void turnedKnobsAreReplayedToTheSameBits() {
        RunConfig config;
        config.data.path = kBuiltInPlanted;
        config.epochs = 3;
        const std::string straight = run(config).parametersSha256;
        LiveSettings change;
        change.learningRate = 0.03;
        config.changes = {{1, 0, change}};
        const std::string turned = run(config).parametersSha256;
        QVERIFY(turned != straight);
        QCOMPARE(run(runConfigFromJson(toJson(config))).parametersSha256, turned);
    }

    void withAValidationPartTheBestEpochIsKept() {
        RunConfig config;
        config.data.path = kBuiltInPlanted;
        config.hyperparameters = {{"regularisation", 0.0}, {"learning_rate_decay", 1.0}};
        const ExperimentResult result = run(config);
        QCOMPARE(result.outcome.end.reason, StopReason::earlyStopped);
        QVERIFY(result.outcome.end.bestEpoch < result.outcome.end.epochsRun);
        QCOMPARE(result.validation->ratings->rmse, result.outcome.bestValidation->value);
    }

    void unknownNamesInAnExperimentFileAreErrors() {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, runConfigFromJson(Json{{"modle", "mf"}}));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, runConfigFromJson(Json{{"data", {{"file", "x"}}}}));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, runConfigFromJson(Json{{"seed", -1}}));
    }

    void theFilmsNearestToStarWarsHoldItsTwoSequels() {
        const char* folder = std::getenv("TASTESCOPE_DATA");
        if (folder == nullptr) QSKIP("TASTESCOPE_DATA names no folder with ml-100k");
        RunConfig config;
        config.data.path = std::string(folder) + "/ml-100k";
        config.split.recipe = "random:0.1";
        config.seed = 1;
        const ExperimentResult result = run(config);
        QVERIFY(result.test.ratings->rmse <= 0.915);
        const ItemIndex starWars(*result.model.context->itemIds.find("50"));
        QSet<QString> ids;
        for (const Neighbour& one : similarItems(result.model, starWars, 5, SimilarityMetric::cosine)) {
            ids.insert(QString::fromStdString(std::string(result.model.context->itemIds.id(one.index))));
            QVERIFY(one.ratings > 0);
        }
        QVERIFY(ids.contains("172"));
        QVERIFY(ids.contains("181"));
    }

  private:
    static ExperimentResult run(const RunConfig& config) {
        TrainingControls controls;
        return runExperiment(config, builtInModels(), controls);
    }
};

QTEST_APPLESS_MAIN(ExperimentTest)
#include "experiment_test.moc"
