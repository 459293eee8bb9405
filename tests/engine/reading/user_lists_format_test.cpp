#include "engine/reading/user_lists_format.h"

#include <QTest>

#include "tests/engine/reading/format_samples.h"
#include "tests/engine/reading/read_text.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

class UserListsFormatTest : public QObject {
    Q_OBJECT
  private slots:
    void listsAreKnownAndNoTables() { QCOMPARE(misjudged("user-lists", userListsLikeness), std::string()); }

    void rowsOfUsersThatComeAgainAreNoLists() {
        QCOMPARE(userListsLikeness(sampleOfText("1 2 3\n1 4\n1 5 6 7\n2 1\n2 3 4\n")), 0.0);
    }

    void wordsAreNoLists() {
        QCOMPARE(userListsLikeness(sampleOfText("it was a night\nof rain\nand of storms and of wind\n")), 0.0);
    }

    void everyItemOfALineIsAnInteractionOfItsUser() {
        const ReadText read = readTexts(readUserLists, {"u1 a b  c\r\nu2\ta,\td\n\nu3 b\n"});
        QCOMPARE(read.rows(), std::string("u1 a 1; u1 b 1; u1 c 1; u2 a 1; u2 d 1; u3 b 1"));
        QCOMPARE(read.dataset->feedback, Feedback::implicitFeedback);
        QCOMPARE(read.dataset->report.refused, std::uint64_t{0});
    }

    void aUserWithoutItemsIsRefused() {
        const ReadText read = readTexts(readUserLists, {"1 5 6\n2 \n3\n4 7\n,\n"});
        QCOMPARE(read.refusals(), std::string("no item: 2 3; empty user id: 5"));
        QCOMPARE(read.dataset->userCount(), std::size_t{2});
    }

    void nothingButUsersIsAnError() {
        const auto error = errorOf<DataError>([] { readTexts(readUserLists, {"1\n2\n"}); });
        QVERIFY(contains(error.what(), "no item"));
        QVERIFY(contains(error.hint(), "names a user and then the items"));
    }
};

QTEST_APPLESS_MAIN(UserListsFormatTest)
#include "user_lists_format_test.moc"
