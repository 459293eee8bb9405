#include "engine/reading/column_guess.h"

#include <QTest>

#include "engine/core/errors.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

namespace {

ColumnRoles rolesOf(const std::string& text) {
    return guessColumns(sniffLayout(text, true), "file").roles;
}

}  // namespace

class ColumnGuessTest : public QObject {
    Q_OBJECT
  private slots:
    void namesDecideWhateverTheirOrder() {
        QCOMPARE(rolesOf("rating,timestamp,movieId,userId\n3,978300760,7,1\n"), (ColumnRoles{3, 2, 0, 1}));
        QCOMPARE(rolesOf("reviewerID,asin,overall\nA,B,5\n"), (ColumnRoles{0, 1, 2, std::nullopt}));
        QCOMPARE(rolesOf("物品,用户,评分\n1,2,3\n"), (ColumnRoles{1, 0, 2, std::nullopt}));
    }

    void twoColumnsAreUserAndItem() {
        QCOMPARE(rolesOf("1,2\n1,3\n"), (ColumnRoles{0, 1, std::nullopt, std::nullopt}));
    }

    void theThirdOfThreeColumnsIsARatingUnlessItLooksLikeATime() {
        QCOMPARE(rolesOf("1,2,5\n1,3,4\n"), (ColumnRoles{0, 1, 2, std::nullopt}));
        QCOMPARE(rolesOf("1,2,978300760\n1,3,978300761\n"), (ColumnRoles{0, 1, std::nullopt, 2}));
    }

    void aTimeBeforeTheRatingIsSeenByItsSize() {
        QCOMPARE(rolesOf("1,2,978300760,5\n1,3,978300761,4\n"), (ColumnRoles{0, 1, 3, 2}));
    }

    void ofTwoTimeColumnsTheOneWithNumbersIsTaken() {
        QCOMPARE(rolesOf("user,item,date,timestamp\nu,i,12 May,978300760\n").timestamp, std::optional<std::size_t>(3));
    }

    void aMissingUserNameIsFilledWhereThereAreRatings() {
        const ColumnGuess guess = guessColumns(sniffLayout("who,film,stars\nanna,Heat,4\nben,Seven,5\n", true), "file");
        QCOMPARE(guess.roles, (ColumnRoles{0, 1, 2, std::nullopt}));
        QVERIFY(contains(guess.notes.at(0), "\"who\" is taken as the user"));
    }

    void aListOfItemsIsNotTakenForRatings() {
        const DataError error = errorOf<DataError>([] { rolesOf("movieId,imdbId,tmdbId\n1,2,3\n"); });
        QVERIFY(contains(error.reason(), "names no user column: movieId, imdbId, tmdbId"));
        QVERIFY(contains(error.hint(), "user,item,rating"));
    }

    void aTimeThatNoRowCanBeReadFromIsPassedOverWithANote() {
        std::vector<std::string> notes;
        const SniffedText sniffed = sniffLayout("1,2,3,yesterday\n1,3,4,today\n", true);
        QVERIFY(!withReadableTimestamps({0, 1, 2, 3}, sniffed, notes).timestamp.has_value());
        QVERIFY(contains(notes.at(0), "column 4"));
    }
};

QTEST_APPLESS_MAIN(ColumnGuessTest)
#include "column_guess_test.moc"
