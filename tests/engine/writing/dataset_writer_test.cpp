#include "engine/writing/dataset_writer.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <cmath>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>

#include "engine/core/errors.h"
#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

namespace {

constexpr std::int64_t kNoon = 1125964800 + 43205;  // 2005-09-06 12:00:05

/// Two users, two items with titles and genres, and one more item that nobody rated.
Dataset sampleDataset() {
    Dataset dataset = handMadeDataset({{"7", "10", 3.5F, kNoon}, {"8", "2", 1.0F, -1}, {"7", "2", 4.0F, 60}});
    dataset.itemIds.indexOrAdd("30");
    dataset.catalogue.itemTitles = {"Am\u00e9lie", "Heat; Dust", "Quiet"};
    dataset.catalogue.itemCategories.names = {"Drama", "Crime", "Sci-fi"};
    dataset.catalogue.itemCategories.members = {0, 2, 1};
    dataset.catalogue.itemCategories.offsets = {0, 2, 3, 3};
    dataset.catalogue.itemAttributes.columns.push_back({"year", NumberColumn{{2001, 1995, std::nan("")}}});
    dataset.catalogue.userAttributes.columns.push_back({"height", NumberColumn{{1.5, std::nan("")}}});
    return dataset;
}

Dataset withIds(const std::string& user, const std::string& item) {
    return handMadeDataset({{user, item, 3.0F, 1}, {"2", "3", 2.0F, 2}});
}

}  // namespace

class DatasetWriterTest : public QObject {
    Q_OBJECT
  private slots:
    void idsAreDifferentAndFound() {
        std::set<std::string_view> ids;
        for (const DatasetWriter& writer : datasetWriters()) {
            QVERIFY(ids.insert(writer.id).second);
            QCOMPARE(&datasetWriter(writer.id), &writer);
        }
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, datasetWriter("papyrus"));
    }

    void csvIsWhatItWas() {
        QCOMPARE(written("csv", "ratings.csv"), std::string("userId,itemId,rating,timestamp\n7,10,3.5,1126008005\n8,2,1,-1\n7,2,4,60\n"));
        QCOMPARE(written("csv", "items.csv"), std::string("itemId,title,genres,year\n2,Heat; Dust,Crime,1995\n10,Am\u00e9lie,Drama|Sci-fi,2001\n30,Quiet,,\n"));
        QCOMPARE(written("csv", "users.csv"), std::string("userId,height\n7,1.5\n8,\n"));
    }

    void semicolonsGoWithDecimalCommasAndDaysFirst() {
        QCOMPARE(written("semicolon", "ratings.csv"),
                 std::string("userId;itemId;rating;timestamp\n7;10;3,5;06.09.2005 12:00:05\n"
                             "8;2;1;31.12.1969 23:59:59\n7;2;4;01.01.1970 00:01:00\n"));
        QVERIFY(written("semicolon", "items.csv").find("\n2;\"Heat; Dust\";Crime;1995\n") != std::string::npos);
        QCOMPARE(written("semicolon", "users.csv"), std::string("userId;height\n7;1,5\n8;\n"));
    }

    void tabsNeedNoQuotes() {
        QCOMPARE(written("tsv", "items.tsv"), std::string("itemId\ttitle\tgenres\tyear\n2\tHeat; Dust\tCrime\t1995\n10\tAm\u00e9lie\tDrama|Sci-fi\t2001\n30\tQuiet\t\t\n"));
    }

    void movieLens100kIsLatin1WithFlags() {
        QCOMPARE(written("movielens-100k", "u.data"), std::string("7\t10\t3.5\t1126008005\n8\t2\t1\t-1\n7\t2\t4\t60\n"));
        QCOMPARE(written("movielens-100k", "u.item"), std::string("2|Heat; Dust|01-Jan-1995|||0|1|0\n10|Am\xe9lie|01-Jan-2001|||1|0|1\n30|Quiet||||0|0|0\n"));
        QCOMPARE(written("movielens-100k", "u.genre"), std::string("Drama|0\nCrime|1\nSci-fi|2\n"));
    }

    void movieLens1mIsUtf8WhereATitleNeedsIt() {
        Dataset dataset = sampleDataset();
        dataset.catalogue.itemTitles[2] = "\u9759";
        QCOMPARE(written("movielens-1m", "movies.dat", dataset),
                 std::string("2::Heat; Dust (1995)::Crime\n10::Am\u00e9lie (2001)::Drama|Sci-fi\n30::\u9759::\n"));
        QCOMPARE(written("movielens-1m", "ratings.dat"), std::string("7::10::3.5::1126008005\n8::2::1::-1\n7::2::4::60\n"));
    }

    void movieLensCsvEndsItsLinesAsTheOriginal() {
        QCOMPARE(written("movielens-csv", "movies.csv"),
                 std::string("movieId,title,genres\r\n2,Heat; Dust (1995),Crime\r\n10,Am\u00e9lie (2001),Drama|Sci-fi\r\n"
                             "30,Quiet,(no genres listed)\r\n"));
    }

    void recBoleNamesTheTypesOfItsColumns() {
        QVERIFY(written("recbole", "recbole.inter").starts_with("user_id:token\titem_id:token\trating:float\ttimestamp:float\n7\t10\t3.5\t"));
        QCOMPARE(written("recbole", "recbole.item"),
                 std::string("item_id:token\ttitle:token_seq\tgenre:token_seq\tyear:float\n2\tHeat; Dust\tCrime\t1995\n"
                             "10\tAm\u00e9lie\tDrama Sci-fi\t2001\n30\tQuiet\t\t\n"));
        QCOMPARE(written("recbole", "recbole.user"), std::string("user_id:token\theight:float\n7\t1.5\n8\t\n"));
    }

    void netflixHasABlockAFilmAndKeepsDays() {
        QCOMPARE(written("netflix", "combined_data_1.txt"), std::string("2:\n8,1,1969-12-31\n7,4,1970-01-01\n10:\n7,3.5,2005-09-06\n"));
        QCOMPARE(written("netflix", "movie_titles.csv"), std::string("2,1995,Heat; Dust\n10,2001,Am\xe9lie\n30,NULL,Quiet\n"));
        QCOMPARE(written("netflix-files", "training_set/mv_0000010.txt"), std::string("10:\n7,3.5,2005-09-06\n"));
    }

    void listsNcfAndLibmfAreBare() {
        QCOMPARE(written("user-lists", "train.txt"), std::string("7 10 2\n8 2\n"));
        QCOMPARE(written("ncf", "ncf.train.rating"), std::string("7\t10\t3.5\t1126008005\n8\t2\t1\t-1\n7\t2\t4\t60\n"));
        QCOMPARE(written("libmf", "ratings.txt"), std::string("7 10 3.5\n8 2 1\n7 2 4\n"));
    }

    void aDenseMatrixHasNinetyNineForNothing() {
        Dataset dataset = sampleDataset();
        for (int item = 31; item < 38; ++item)
            dataset.itemIds.indexOrAdd(std::to_string(item));
        QCOMPARE(written("dense-matrix", "matrix.csv", dataset),
                 std::string("userId,2,10,30,31,32,33,34,35,36,37\n7,4,3.5,99,99,99,99,99,99,99,99\n8,1,99,99,99,99,99,99,99,99,99\n"));
    }

    void jsonLinesAreAmazons() {
        QVERIFY(written("json-lines", "reviews.jsonl")
                    .starts_with("{\"rating\": 3.5, \"parent_asin\": \"10\", \"user_id\": \"7\", \"timestamp\": 1126008005000}\n"));
        QVERIFY(written("json-lines", "meta.jsonl")
                    .ends_with("{\"parent_asin\": \"10\", \"title\": \"Am\u00e9lie\", \"categories\": [\"Drama\", \"Sci-fi\"]}\n"
                               "{\"parent_asin\": \"30\", \"title\": \"Quiet\", \"categories\": []}\n"));
    }

    void mindHasAnImpressionARow() {
        QCOMPARE(written("mind", "behaviors.tsv"),
                 std::string("1\t7\t9/6/2005 12:00:05 PM\t\t10-1\n2\t8\t12/31/1969 11:59:59 PM\t\t2-1\n"
                             "3\t7\t1/1/1970 12:01:00 AM\t\t2-1\n"));
        QVERIFY(written("mind", "news.tsv").ends_with("10\tDrama\tSci-fi\tAm\u00e9lie\t\t\t[]\t[]\n30\t\t\tQuiet\t\t\t[]\t[]\n"));
    }

    void whatAFormatCannotHoldIsRefused() {
        QVERIFY_THROWS_EXCEPTION(RequestError, written("user-lists", "train.txt", withIds("a b", "1")));
        QVERIFY_THROWS_EXCEPTION(RequestError, written("netflix", "combined_data_1.txt", withIds("1", "B00X")));
        QVERIFY_THROWS_EXCEPTION(RequestError, written("libmf", "ratings.txt", withIds("ann", "1")));
        QVERIFY_THROWS_EXCEPTION(RequestError, written("recbole", "recbole.inter", withIds("1", "a\tb")));
        QVERIFY_THROWS_EXCEPTION(RequestError, written("movielens-1m", "ratings.dat", withIds("1", "a::b")));
        QVERIFY_THROWS_EXCEPTION(RequestError, written("movielens-100k", "u.data", withIds("1", "1")));  // no genres
        QVERIFY_THROWS_EXCEPTION(RequestError, written("dense-matrix", "matrix.csv", withIds("1", "1")));  // two items
        Dataset timeless = sampleDataset();
        timeless.interactions.timestamps = {};
        QVERIFY_THROWS_EXCEPTION(RequestError, written("netflix", "combined_data_1.txt", timeless));
        QVERIFY_THROWS_EXCEPTION(RequestError, written("mind", "behaviors.tsv", timeless));
    }

    void aFullDiskIsToldByItsReason() {
        if (!std::filesystem::exists("/dev/full")) QSKIP("this system has no /dev/full");
        const std::filesystem::path folder = std::filesystem::path(place_.path().toStdString()) / "full";
        std::filesystem::create_directories(folder);
        for (const auto& [id, file] : {std::pair{"csv", "ratings.csv"}, std::pair{"libmf", "ratings.txt"},
                                       std::pair{"user-lists", "train.txt"}, std::pair{"json-lines", "reviews.jsonl"},
                                       std::pair{"mind", "behaviors.tsv"}, std::pair{"netflix", "combined_data_1.txt"}}) {
            std::filesystem::create_symlink("/dev/full", folder / file);
            try {
                writeDataset(sampleDataset(), datasetWriter(id), folder);
                QFAIL("a full disk was written to");
            } catch (const DataError& error) {
                QVERIFY(error.reason().find("No space left") != std::string::npos);
            }
            std::filesystem::remove(folder / file);
        }
    }

    void aPlaceThatCannotBeWrittenIsNamed() {
        const std::filesystem::path blocked = std::filesystem::path(place_.path().toStdString()) / "file";
        std::ofstream(blocked) << "in the way";
        QVERIFY_THROWS_EXCEPTION(DataError, writeDataset(sampleDataset(), datasetWriter("csv"), blocked / "below"));
    }

  private:
    std::string written(const std::string& id, const std::string& file, const Dataset& dataset = sampleDataset()) {
        const std::filesystem::path folder = std::filesystem::path(place_.path().toStdString()) / id;
        writeDataset(dataset, datasetWriter(id), folder, 2);
        std::ifstream stream(folder / file, std::ios::binary);
        std::stringstream text;
        text << stream.rdbuf();
        return text.str();
    }

    QTemporaryDir place_;
};

QTEST_APPLESS_MAIN(DatasetWriterTest)
#include "dataset_writer_test.moc"
