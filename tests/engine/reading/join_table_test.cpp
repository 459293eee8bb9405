#include "engine/reading/join_table.h"

#include <QTest>

#include "engine/core/errors.h"
#include "engine/reading/open_dataset.h"
#include "tests/engine/reading/npy_text.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

namespace {

std::shared_ptr<const Dataset> ratingsIn(const TemporaryFiles& files) {
    return openDataset(files.write("ratings/ratings.csv", "userId,itemId,rating\nu,i7,3\nv,i8,4\nu,i8,5\n"));
}

}  // namespace

class JoinTableTest : public QObject {
    Q_OBJECT
  private slots:
    void anItemsFileGivesTitlesAndAttributesToANewDataSet() {
        const TemporaryFiles files;
        const auto before = ratingsIn(files);
        const JoinResult result = joinTable(
            before,
            files.write("films.csv", "movieId,title,genres,year\ni8,Heat,Crime|Drama,1995\ni9,Other,Drama,2001\n"));
        QVERIFY(result.areItems);
        QCOMPARE(result.matched, std::size_t{1});
        QCOMPARE(result.rows, std::size_t{2});
        QCOMPARE(result.addedColumns, (std::vector<std::string>{"title", "genres", "year"}));
        QCOMPARE(result.dataset->itemTitle(ItemIndex(1)), std::string("Heat"));
        QCOMPARE(result.dataset->itemTitle(ItemIndex(0)), std::string("i7"));
        QCOMPARE(result.dataset->catalogueItemCount(), std::size_t{2});
        QCOMPARE(result.dataset->itemNoun, std::string("film"));
        QVERIFY(contains(result.dataset->report.notes.back(), "films.csv: 1 of 2 rows match"));
        QCOMPARE(before->itemTitle(ItemIndex(1)), std::string("i8"));
        QVERIFY(before->catalogue.itemAttributes.columns.empty());
    }

    void aTableIsKnownHoweverFullItsFolderIs() {
        const TemporaryFiles files;
        std::string name = "a";
        for (int file = 0; file < 450; ++file) {  // names that differ by more than digits, all before the table's
            name = name.back() == 'y' ? name + "a" : name.substr(0, name.size() - 1) + static_cast<char>(name.back() + 1);
            files.write("full/" + name + ".txt", "nothing of use\n");
        }
        const std::string table = files.write("full/z.csv", "itemId,title\ni7,Heat\n");
        QVERIFY(isJoinable(table));
        QCOMPARE(joinTable(ratingsIn(files), table).matched, std::size_t{1});
    }

    void aUsersFileIsJoinedToo() {
        const TemporaryFiles files;
        const JoinResult result = joinTable(ratingsIn(files), files.write("people.csv", "userId,age\nv,31\nw,20\n"));
        QVERIFY(!result.areItems);
        QCOMPARE(result.matched, std::size_t{1});
        QCOMPARE(result.dataset->catalogue.userAttributes.findAs<NumberColumn>("age")->values.at(1), 31.0);
    }

    void aSecondTableReplacesColumnsOfTheSameName() {
        const TemporaryFiles files;
        const auto first =
            joinTable(ratingsIn(files), files.write("a.csv", "itemId,title,year\ni7,One,1990\ni8,Two,1991\n")).dataset;
        const auto second =
            joinTable(first, files.write("b.csv", "itemId,title,year\ni7,,2000\ni8,Zwei,2001\n")).dataset;
        QCOMPARE(second->catalogue.itemTitles, (std::vector<std::string>{"One", "Zwei"}));
        QCOMPARE(second->catalogue.itemAttributes.columns.size(), std::size_t{1});
        QCOMPARE(second->catalogue.itemAttributes.findAs<NumberColumn>("year")->values,
                 (std::vector<double>{2000, 2001}));
    }

    void anArrayFindsItsIdsBesideIt() {
        const TemporaryFiles files;
        files.write("vectors/image_ids.txt", "i8\ni7\n");
        const std::string array =
            files.write("vectors/image.npy", npy("<f4", "(2, 2)", littleEndianFloats({1, 2, 3, 4})));
        QVERIFY(isJoinable(array));
        const JoinResult result = joinTable(ratingsIn(files), array);
        QCOMPARE(result.addedColumns, std::vector<std::string>{"image"});
        QCOMPARE(result.dataset->catalogue.itemAttributes.findAs<VectorColumn>("image")->values,
                 (std::vector<float>{3, 4, 1, 2}));
    }

    void ofAFolderTheTableWithMostMatchesIsTaken() {
        const TemporaryFiles files;
        files.write("tables/a.csv", "itemId,title\nx,One\ny,Two\n");
        files.write("tables/b.csv", "itemId,title\ni7,Seven\ni8,Eight\n");
        QVERIFY(isJoinable(files.path("tables")));
        QCOMPARE(joinTable(ratingsIn(files), files.path("tables")).dataset->itemTitle(ItemIndex(0)),
                 std::string("Seven"));
    }

    void foreignIdsAndOtherFilesAreRefusedWithAHint() {
        const TemporaryFiles files;
        const auto dataset = ratingsIn(files);
        const std::string foreign = files.write("foreign.csv", "itemId,title\nx,One\ny,Two\n");
        const DataError noMatch = errorOf<DataError>([&] { joinTable(dataset, foreign); });
        QVERIFY(contains(noMatch.reason(), "its first id: x"));
        QVERIFY(contains(noMatch.hint(), "such as: i7"));
        const std::string text = files.write("notes.txt", "Some words\nabout films\n");
        const DataError noTable = errorOf<DataError>([&] { joinTable(dataset, text); });
        QVERIFY(contains(noTable.reason(), "no table of items or users"));
        QVERIFY(!noTable.hint().empty());
    }

    void ratingsAreNotJoinable() {
        const TemporaryFiles files;
        ratingsIn(files);
        QVERIFY(!isJoinable(files.path("ratings/ratings.csv")));
        QVERIFY(!isJoinable(files.path("ratings")));
        QVERIFY(!isJoinable(files.path("missing.csv")));
        QVERIFY(isJoinable(files.write("films.csv", "movieId,title\ni8,Heat\n")));
        QVERIFY(isJoinable(files.write("people.csv", "userId,age\nv,31\n")));
    }
};

QTEST_APPLESS_MAIN(JoinTableTest)
#include "join_table_test.moc"
