#include "engine/reading/choose_input.h"

#include <QTest>

#include "engine/core/errors.h"
#include "engine/reading/open_dataset.h"
#include "tests/engine/reading/archive_text.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

class ChooseInputTest : public QObject {
    Q_OBJECT
  private slots:
    void theRatingFileWithMostRowsIsReadAndTheOthersAreNamed() {
        const TemporaryFiles files;
        files.write("a.base", "1\t2\t3\t881250949\n1\t3\t4\t881250950\n");
        files.write("whatever.bin", "1\t2\t3\t881250949\n1\t3\t4\t881250950\n2\t3\t1\t881250951\n");
        files.write("links.csv", "movieId,imdbId,tmdbId\n1,2,3\n1,2,4\n1,2,5\n1,2,6\n");
        const ChosenInput choice = chooseInput(files.folder(), {});
        QCOMPARE(choice.path(), files.path("whatever.bin"));
        QVERIFY(contains(choice.notes.at(0), "a.base (2 rows)"));
    }

    void rowsDecideAndNotBytesOrHeaders() {
        const TemporaryFiles files;
        files.write("a.csv", "userId,itemId,rating\n1,2,3\n1,3,3\n");
        files.write("b.csv", "userId,itemId,rating,comment\n1,2,3,a long long comment\n");
        QCOMPARE(chooseInput(files.folder(), {}).path(), files.path("a.csv"));
    }

    void ratingsOneLevelBelowAreFoundWhereTheTopHasNone() {
        const TemporaryFiles files;
        files.write("README.txt", "About\n");
        files.write("inner/ratings.csv", "userId,movieId,rating\n1,7,3\n2,7,4\n");
        files.write("inner/movies.csv", "movieId,title,genres\n7,Heat (1995),Crime\n");
        const auto dataset = openDataset(files.folder());
        QCOMPARE(dataset->interactionCount(), std::size_t{2});
        QCOMPARE(dataset->itemTitle(ItemIndex(0)), std::string("Heat (1995)"));
    }

    void aFileOfTheFolderCanBeChosenByName() {
        const TemporaryFiles files;
        files.write("inner/a.csv", "1,2,3\n1,3,4\n");
        files.write("inner/b.csv", "1,2,3\n1,3,4\n2,3,4\n");
        OpenOptions options;
        options.file = "inner/a.csv";
        QCOMPARE(chooseInput(files.folder(), options).path(), files.path("inner/a.csv"));
        options.file = "a.csv";
        QCOMPARE(chooseInput(files.folder(), options).path(), files.path("inner/a.csv"));
        options.file = "inner/aa.csv";
        const DataError error = errorOf<DataError>([&] { chooseInput(files.folder(), options); });
        QVERIFY(contains(error.reason(), "has no file inner/aa.csv"));
        QVERIFY(contains(error.hint(), "did you mean inner/a.csv?"));
    }

    void anArchiveIsChosenFromAsItsFolderWouldBe() {
        const TemporaryFiles files;
        const std::string path = files.write(
            "ml.zip", archived(ArchiveKind::zip, {{"ml/README.txt", "About\n"},
                                                  {"ml/ratings.csv", "userId,movieId,rating\n1,7,3\n2,7,4\n"},
                                                  {"ml/movies.csv", "movieId,title,genres\n7,Heat (1995),Crime\n"}}));
        const ChosenInput choice = chooseInput(path, {});
        QCOMPARE(choice.path(), path + "/ml/ratings.csv");
        const auto dataset = openDataset(path);
        QCOMPARE(dataset->name, std::string("ml"));
        QCOMPARE(dataset->itemTitle(ItemIndex(0)), std::string("Heat (1995)"));
    }

    void aWebPageSavedUnderAFilesNameIsCalledSo() {
        const TemporaryFiles files;
        const std::string path = files.write("ratings.csv", "\n<!DocType HTML>\n<html><body>Not found</body></html>\n");
        QVERIFY(contains(errorOf<DataError>([&] { chooseInput(path, {}); }).reason(), "is a web page"));
    }

    void aFolderWithoutRatingsNamesWhatItHolds() {
        const TemporaryFiles files;
        files.write("movies.csv", "movieId,title,genres\n7,Heat (1995),Crime\n");
        files.write("notes.txt", "to be done\n");
        const DataError error = errorOf<DataError>([&] { openDataset(files.folder()); });
        QVERIFY(contains(error.reason(), "found: movies.csv, notes.txt"));
        QVERIFY(!error.hint().empty());
        const TemporaryFiles none;
        QVERIFY(contains(errorOf<DataError>([&] { openDataset(none.folder()); }).reason(), "empty folder"));
    }
};

QTEST_APPLESS_MAIN(ChooseInputTest)
#include "choose_input_test.moc"
