#include "engine/experiments/data_source.h"

#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

#include "engine/planted/planted_dataset.h"
#include "engine/planted/planted_folder.h"

using namespace tastescope;

class DataSourceTest : public QObject {
    Q_OBJECT
  private slots:
    void aWrittenPlantedFolderReadsBackAsTheIdenticalDataSet() {
        const auto written = makePlantedDataset(plantedConfigOfSize(150, 90, 4'000, 3), 2);
        QTemporaryDir folder;
        writePlantedFolder(*written, folder.path().toStdString());
        DataSource source;
        source.path = folder.path().toStdString();
        const auto read = openSource(source);
        QVERIFY(read->interactions.users == written->interactions.users);
        QVERIFY(read->interactions.items == written->interactions.items);
        QVERIFY(read->interactions.values == written->interactions.values);
        QVERIFY(read->interactions.timestamps == written->interactions.timestamps);
        QVERIFY(read->userIds.toStrings() == written->userIds.toStrings());
        QVERIFY(read->itemIds.toStrings() == written->itemIds.toStrings());
        QVERIFY(read->catalogue.itemTitles == written->catalogue.itemTitles);
        QVERIFY(read->catalogue.itemCategories.names == written->catalogue.itemCategories.names);
        QVERIFY(read->catalogue.itemCategories.members == written->catalogue.itemCategories.members);
        QVERIFY(read->catalogue.itemAttributes.findAs<TextColumn>("title:zh")->values ==
                written->catalogue.itemAttributes.findAs<TextColumn>("title:zh")->values);
        QVERIFY(read->catalogue.itemAttributes.findAs<VectorColumn>("vector")->values ==
                written->catalogue.itemAttributes.findAs<VectorColumn>("vector")->values);
        QCOMPARE(read->catalogue.userAttributes.columns.size(), written->catalogue.userAttributes.columns.size());
        QVERIFY(read->truth->itemFactors == written->truth->itemFactors);
        QVERIFY(read->truth->userBiases == written->truth->userBiases);
        QVERIFY(read->truth->itemGenres == written->truth->itemGenres);
    }

    void withoutASplitRatingsGetTheDefaultWithAValidationPart() {
        DataSource source;
        source.path = kBuiltInPlanted;
        const OpenedData opened = openData(source, {}, 1);
        const std::size_t rows = opened.dataset->interactionCount();
        QCOMPARE(opened.split.test.size(), rows / 10);
        QCOMPARE(opened.split.validation.size(), rows / 10);
        QCOMPARE(opened.relevantFrom, 4.0);
    }

    void theBuiltInDataIsOpenedAsItIs() {
        DataSource source;
        source.path = kBuiltInPlanted;
        source.asImplicit = true;
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, openSource(source));
    }
};

QTEST_APPLESS_MAIN(DataSourceTest)
#include "data_source_test.moc"
