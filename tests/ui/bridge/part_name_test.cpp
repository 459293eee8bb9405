#include "ui/bridge/part_name.h"

#include <QTest>

#include "engine/planted/planted_dataset.h"
#include "engine/models/model_registry.h"
#include "engine/models/training_data.h"
#include "engine/split/make_split.h"

using namespace tastescope;

namespace {

NounValues film() {
    return {QStringLiteral("film"), QStringLiteral("films"), QStringLiteral("Film"), QStringLiteral("Films")};
}

}  // namespace

class PartNameTest : public QObject {
    Q_OBJECT
  private slots:
    void itemsAreCalledByTheNounOfTheData() {
        QCOMPARE(partName("this item", film()), QStringLiteral("This film"));
        QCOMPARE(partName("ratings of this item", film()), QStringLiteral("Ratings of this film"));
    }

    void usersAreCalledAsEverywhere() { QCOMPARE(partName("user 284", film()), QStringLiteral("User 284")); }

    void unknownNamesStayAsTheyAre() {
        QCOMPARE(partName("The Whispering Choir", film()), QStringLiteral("The Whispering Choir"));
    }

    void everyPartOfEveryModelHasAName() {
        PlantedConfig config;
        config.userCount = 100;
        config.itemCount = 80;
        config.coldUserCount = 0;
        config.coldItemCount = 0;
        const Split split = makeSplit(makePlantedDataset(config), parseSplitRecipe("random:0.1", 0.1), 1);
        const auto data = std::make_shared<TrainingData>(split.train, split.validation);
        const ModelRegistry registry = builtInModels();
        for (const ModelEntry& entry : registry.entries()) {
            const auto trainer = entry.makeTrainer(data, HyperparameterValues(entry.hyperparameters), {1, 1});
            for (std::size_t round = 0; round < trainer->roundsPerEpoch(); ++round) trainer->runRound({});
            for (const ScorePart& part : trainer->model()->explainScore(UserIndex(0), ItemIndex(0)))
                QVERIFY2(partName(part.name, film()) != QString::fromStdString(part.name), part.name.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(PartNameTest)
#include "part_name_test.moc"
