#include "ui/bridge/experiment_description.h"

#include <QTest>

#include "tests/engine/data/hand_made_dataset.h"
#include "tests/ui/bridge/small_plan.h"

using namespace tastescope;

namespace {

const ModelRegistry& registry() {
    static const ModelRegistry models = builtInModels();
    return models;
}

ExperimentValues describe(const RunConfig& config, double rate = 0) {
    const Dataset& dataset = *test::smallPlan().dataset;
    return describeExperiment(config, trainableModels(registry(), dataset), splitChoices(dataset), {200, 80, 1'000'000}, rate);
}

RunConfig configOf(const std::string& model) {
    RunConfig config;
    config.model = model;
    config.split = splitChoices(*test::smallPlan().dataset).front().choice;
    return config;
}

}  // namespace

class ExperimentDescriptionTest : public QObject {
    Q_OBJECT
  private slots:
    void theFormHasWhatStartsAnewAndTheBarWhatActsAtOnce() {
        const ExperimentValues values = describe(configOf("mf"));
        QVERIFY(values.hasLearningRate);
        QVERIFY(values.hasRegularisation);
        QCOMPARE(values.learningRate.value, 0.01);
        for (const NumberRowValues& row : values.numbers) QVERIFY(row.id != QStringLiteral("learning_rate"));
        QCOMPARE(values.numbers.front().id, QStringLiteral("rank"));
        QVERIFY(values.numbers.front().isWhole);
        QVERIFY(values.numbers.front().isLog);
    }

    void aModelWithoutLiveKnobsHasNoneInTheBar() {
        const ExperimentValues values = describe(configOf("popularity"));
        QVERIFY(!values.hasLearningRate);
        QVERIFY(!values.hasRegularisation);
    }

    void flagsAndPresetsComeFromTheRegistry() {
        const ExperimentValues values = describe(configOf("embedding-dot"));
        QVERIFY(!values.flags.empty());
        QCOMPARE(values.presets.front().id, QStringLiteral("keras-exercise"));
    }

    void everyModelSaysWhatItDoes() {
        const ExperimentValues values = describe(configOf("mf"));
        QCOMPARE(values.modelHelps.size(), values.models.size());
        for (const QString& help : values.modelHelps) QVERIFY(!help.isEmpty());
    }

    void setValuesAreShown() {
        RunConfig config = configOf("mf");
        config.hyperparameters["rank"] = 16;
        QCOMPARE(describe(config).numbers.front().value, 16.0);
        QCOMPARE(describe(config).numbers.front().standard, 64.0);
    }

    void theChosenSplitIsFound() {
        RunConfig config = configOf("mf");
        config.split = splitChoices(*test::smallPlan().dataset).at(2).choice;
        QCOMPARE(describe(config).split, 2);
    }

    void theForecastTellsTimeOnceARateIsKnown() {
        QVERIFY(!describe(configOf("mf")).forecast.contains(QStringLiteral("full speed")));
        QVERIFY(describe(configOf("mf"), 2e6).forecast.endsWith(QStringLiteral("about 30 s at full speed")));
    }

    void modelsThatCannotLearnFromClicksAreLeftOut() {
        const auto clicks = sharedDataset({{"a", "x"}, {"a", "y"}, {"b", "x"}, {"b", "z"}}, Feedback::implicitFeedback);
        for (const ModelEntry* model : trainableModels(registry(), *clicks)) QVERIFY(model->task != Task::rating);
    }

    void splitsByTimeNeedTimes() {
        const auto plain = sharedDataset({{"a", "x", 1}, {"a", "y", 2}, {"b", "x", 3}});
        QCOMPARE(splitChoices(*plain).size() + 2, splitChoices(*test::smallPlan().dataset).size());
    }
};

QTEST_GUILESS_MAIN(ExperimentDescriptionTest)
#include "experiment_description_test.moc"
