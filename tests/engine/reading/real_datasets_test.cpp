// The published data sets, with the counts of their own READMEs. They may not be redistributed, so they are looked for
// in the folder that TASTESCOPE_DATA names.

#include <QTest>
#include <algorithm>

#include "engine/data/dataset_facts.h"
#include "engine/reading/open_dataset.h"
#include "engine/reading/open_given_split.h"
#include "tests/engine/reading/archive_text.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

namespace {

std::string dataFolder() {
    return qEnvironmentVariable("TASTESCOPE_DATA").toStdString();
}

std::vector<std::string> genresOf(const Dataset& dataset, const std::string& id) {
    std::vector<std::string> names;
    for (const std::uint32_t category : dataset.catalogue.itemCategories.ofRow(dataset.itemIds.find(id).value()))
        names.push_back(dataset.catalogue.itemCategories.names[category]);
    return names;
}

std::string titleOf(const Dataset& dataset, const std::string& id) {
    return dataset.itemTitle(ItemIndex(dataset.itemIds.find(id).value()));
}

/// The files of a folder in an archive, each below the folder's name.
std::string packed(const TemporaryFiles& files, const std::string& folder, const std::string& kind) {
    const QDir inside(QString::fromStdString(folder));
    std::vector<PackedEntry> entries;
    for (const QString& name : inside.entryList(QDir::Files)) {
        QFile file(inside.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read a data set");
        entries.push_back({inside.dirName().toStdString() + "/" + name.toStdString(), file.readAll().toStdString()});
    }
    const ArchiveKind format = kind == "zip"      ? ArchiveKind::zip
                               : kind == "tar.gz" ? ArchiveKind::tarGz
                                                  : ArchiveKind::sevenZip;
    return files.write("data." + kind, archived(format, entries));
}

void compareCounts(const Dataset& dataset, std::size_t users, std::size_t items, std::size_t rows) {
    QCOMPARE(dataset.userCount(), users);
    QCOMPARE(dataset.itemCount(), items);
    QCOMPARE(dataset.interactionCount(), rows);
    QCOMPARE(dataset.report.accepted, std::uint64_t{rows});
    QCOMPARE(dataset.report.refused, std::uint64_t{0});
}

}  // namespace

class RealDatasetsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        if (dataFolder().empty()) QSKIP("TASTESCOPE_DATA is not set: the real data sets are not tested");
    }

    void movieLens100k() {
        const auto dataset = openDataset(dataFolder() + "/ml-100k");
        compareCounts(*dataset, 943, 1682, 100'000);
        QCOMPARE(dataset->report.format, std::string("MovieLens 100K"));
        QCOMPARE(dataset->name, std::string("ml-100k"));
        QVERIFY(contains(dataset->report.notes.at(0), "u1.base (80000 rows)"));
        QVERIFY(dataset->hasTimestamps());
        QCOMPARE(titleOf(*dataset, "50"), std::string("Star Wars (1977)"));
        QCOMPARE(genresOf(*dataset, "50"),
                 (std::vector<std::string>{"Action", "Adventure", "Romance", "Sci-Fi", "War"}));
        QCOMPARE(titleOf(*dataset, "543"), std::string("Misérables, Les (1995)"));
        QCOMPARE(dataset->catalogue.itemCategories.names.size(), std::size_t{19});
        const DatasetFacts facts = factsOf(*dataset);
        QCOMPARE(facts.mean, 3.52986);
        QCOMPARE(facts.userActivity.front(), 737U);
        QCOMPARE(facts.itemPopularity.front(), 583U);
    }

    void movieLens1m() {
        const auto dataset = openDataset(dataFolder() + "/ml-1m");
        compareCounts(*dataset, 6040, 3706, 1'000'209);
        QCOMPARE(dataset->catalogueItemCount(), std::size_t{3883});
        QCOMPARE(dataset->report.format, std::string("MovieLens 1M"));
        QVERIFY(contains(dataset->report.notes.at(0), "ratings_first_100000.dat (100000 rows)"));
        QVERIFY(!dataset->hasTimestamps());
        QCOMPARE(dataset->itemNoun, std::string("film"));
        QCOMPARE(titleOf(*dataset, "260"), std::string("Star Wars: Episode IV - A New Hope (1977)"));
    }

    void movieLensLatestSmall() {
        const auto dataset = openDataset(dataFolder() + "/ml-latest-small");
        compareCounts(*dataset, 610, 9724, 100'836);
        QCOMPARE(dataset->catalogueItemCount(), std::size_t{9742});
        QCOMPARE(dataset->report.format, std::string("MovieLens CSV"));
        QCOMPARE(titleOf(*dataset, "11"), std::string("American President, The (1995)"));
        QCOMPARE(genresOf(*dataset, "11"), (std::vector<std::string>{"Comedy", "Drama", "Romance"}));
        QVERIFY(dataset->itemIds.find("1076").value() >= 9724);  // never rated
    }

    void recBole100k() {
        const auto dataset = openDataset(dataFolder() + "/recbole-ml-100k");
        compareCounts(*dataset, 943, 1682, 100'000);
        QCOMPARE(titleOf(*dataset, "50"), std::string("Star Wars"));
        QVERIFY(dataset->hasTimestamps());
    }

    void everyDataSetOpensAsItIsAndFromAnArchive_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("users");
        for (const char* kind : {"folder", "zip", "tar.gz", "7z"}) {
            const auto add = [kind](const char* name, int rows, int items, int users) {
                QTest::addRow("%s as %s", name, kind) << name << kind << rows << items << users;
            };
            add("ml-100k", 100'000, 1682, 943);
            add("ml-1m", 1'000'209, 3706, 6040);
            add("ml-1m-ncf", 994'169, 3704, 6040);
            add("ml-latest-small", 100'836, 9724, 610);
            add("recbole-ml-100k", 100'000, 1682, 943);
            add("mind-small-subset", 7542, 1916, 4637);
        }
    }
    void everyDataSetOpensAsItIsAndFromAnArchive() {
        QFETCH(QString, name);
        QFETCH(QString, kind);
        QFETCH(int, rows);
        QFETCH(int, items);
        QFETCH(int, users);
        const std::string folder = dataFolder() + "/" + name.toStdString();
        const TemporaryFiles files;
        const std::string source = kind == "folder" ? folder : packed(files, folder, kind.toStdString());
        const auto dataset = openDataset(source);
        compareCounts(*dataset, static_cast<std::size_t>(users), static_cast<std::size_t>(items),
                      static_cast<std::size_t>(rows));
        QCOMPARE(dataset->report.doubts, std::vector<std::string>());
    }

    void officialFoldOfMovieLens100k() {
        const std::string folder = dataFolder() + "/ml-100k";
        const GivenSplit split = openGivenSplit({folder + "/u1.base", folder + "/u1.test", std::nullopt, std::nullopt});
        compareCounts(*split.dataset, 943, 1682, 100'000);
        QCOMPARE(std::count(split.labels->begin(), split.labels->end(), PartLabel::test), std::ptrdiff_t{20'000});
        QCOMPARE(titleOf(*split.dataset, "50"), std::string("Star Wars (1977)"));
    }

    void leaveOneOutSplitOfTheNcfPaper() {
        const std::string stem = dataFolder() + "/ml-1m-ncf/ml-1m.";
        const GivenSplit split = openGivenSplit(
            {stem + "train.no_timestamp.rating.gz", stem + "test.rating", std::nullopt, stem + "test.negative"});
        compareCounts(*split.dataset, 6040, 3706, 994'169 + 6'040);
        QCOMPARE(split.dataset->catalogueItemCount(), std::size_t{3706});
        const GivenCandidates& candidates = split.candidates.value();
        QCOMPARE(candidates.size(), std::size_t{6040});
        std::size_t withOwnPositive = 0;
        for (std::size_t entry = 0; entry < candidates.size(); ++entry) {
            const auto items = candidates.itemsOf(entry);
            QCOMPARE(items.size(), std::size_t{99});
            const std::size_t row = 994'169 + entry;
            QCOMPARE(split.dataset->interactions.users[row], candidates.users[entry].value());
            QCOMPARE(split.dataset->interactions.items[row], candidates.positives[entry].value().value());
            const std::uint32_t positive = candidates.positives[entry]->value();
            if (std::find(items.begin(), items.end(), positive) != items.end()) ++withOwnPositive;
        }
        QCOMPARE(withOwnPositive, std::size_t{156});
    }
};

QTEST_APPLESS_MAIN(RealDatasetsTest)
#include "real_datasets_test.moc"
