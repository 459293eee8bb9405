#include "engine/models/model_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include "engine/core/errors.h"
#include "engine/core/safetensors_file.h"
#include "engine/planted/planted_dataset.h"
#include "engine/models/model_context.h"
#include "engine/split/make_split.h"

using namespace tastescope;

Q_DECLARE_METATYPE(std::function<void(tastescope::TensorBundle&)>)

class ModelFileTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        const auto dataset = makePlantedDataset(plantedConfigOfSize(60, 60, 1'000, 5), 1);
        const Split split = makeSplit(dataset, parseSplitRecipe("random:0.1", 0.1), 7);
        const auto data = std::make_shared<TrainingData>(split.train, split.validation);
        const ModelEntry& entry = registry_.find("mf");
        const auto trainer = entry.makeTrainer(data, HyperparameterValues(entry.hyperparameters), {1, 1});
        trainer->runRound({});
        model_ = {trainer->model(), makeModelContext(*data)};
        saveModel(path("model.safetensors"), model_, Json{{"seed", 1}});
    }

    void idsTitlesCategoriesListsAndConfigurationComeBack() {
        const LoadedModel loaded = loadModel(path("model.safetensors"), registry_);
        const ModelContext& before = *model_.context;
        const ModelContext& after = *loaded.model.context;
        QVERIFY(after.userIds.toStrings() == before.userIds.toStrings());
        QVERIFY(after.itemIds.toStrings() == before.itemIds.toStrings());
        QVERIFY(after.itemTitles == before.itemTitles);
        QVERIFY(after.itemCategories.members == before.itemCategories.members);
        QVERIFY(after.validationLists.allItems() == before.validationLists.allItems());
        QVERIFY(after.trainLists.allValues() == before.trainLists.allValues());
        QVERIFY(after.itemTrainCounts == before.itemTrainCounts);
        QCOMPARE(loaded.config["seed"].get<int>(), 1);
    }

    void damagedModelsAreRefused_data() {
        using Damage = std::function<void(TensorBundle&)>;
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, Damage damage, const char* reason) {
            QTest::newRow(name) << damage << QString(reason);
        };
        row("another program", [](TensorBundle& b) { b.setText("format", "other"); }, "another program");
        row("a newer version", [](TensorBundle& b) { b.setText("format_version", "99"); }, "format version 99");
        row("an unknown model", [](TensorBundle& b) { b.setText("model", "oracle"); }, "unknown model");
        row("damaged facts", [](TensorBundle& b) { b.setText("facts", "{}"); }, "texts are damaged");
        row("items beyond the end",
            [](TensorBundle& b) {
                std::vector<std::uint32_t> items(b.get<std::uint32_t>("train.items").size(), 4'000'000);
                b.set<std::uint32_t>("train.items", items);
            },
            "'train' are damaged");
        row("too few users",
            [](TensorBundle& b) { b.setStrings("user_ids", std::vector<std::string>{"1", "2"}); }, "not those of its users");
        row("biases that do not fit the factors",
            [](TensorBundle& b) { b.set<float>("parameters.item_biases", std::vector<float>(3)); }, "where (3,");
    }
    void damagedModelsAreRefused() {
        QFETCH(std::function<void(TensorBundle&)>, damage);
        QFETCH(QString, reason);
        TensorBundle bundle = readSafetensors(path("model.safetensors"));
        damage(bundle);
        writeSafetensors(path("damaged.safetensors"), bundle);
        try {
            loadModel(path("damaged.safetensors"), registry_);
            QFAIL("the damaged model was loaded");
        } catch (const ModelFileError& error) {
            QVERIFY2(QString(error.what()).contains(reason), error.what());
        }
    }

  private:
    std::filesystem::path path(const char* name) const { return std::filesystem::path(folder_.path().toStdString()) / name; }

    QTemporaryDir folder_;
    ModelRegistry registry_ = builtInModels();
    TrainedModel model_;
};

QTEST_APPLESS_MAIN(ModelFileTest)
#include "model_file_test.moc"
