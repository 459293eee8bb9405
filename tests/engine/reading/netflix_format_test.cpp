#include "engine/reading/netflix_format.h"

#include <QTest>

#include "tests/engine/reading/format_samples.h"
#include "tests/engine/reading/read_text.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

class NetflixFormatTest : public QObject {
    Q_OBJECT
  private slots:
    void itsFilesAreKnownAndNoOthers() {
        QCOMPARE(misjudged("netflix", netflixLikeness), std::string());
        QCOMPARE(netflixLikeness(sampleOfText("1:\n1046323,2005-12-19\n1080030,2005-12-23\n", "qualifying.txt")), 0.0);
    }

    void severalFilesWithABlockAFilmAreOneDataSet() {
        const ReadText read = readTexts(readNetflix, {"1:\n7,3,2005-09-06\n8,5,2005-05-13\n", "2:\n7,1,1970-01-02\n3:\n9,4,1970-01-01\n"});
        QCOMPARE(read.rows(), std::string("7 1 3 @1125964800; 8 1 5 @1115942400; 7 2 1 @86400; 9 3 4 @0"));
        QCOMPARE(read.plan.itemNoun, std::string("film"));
        QCOMPARE(read.dataset->report.accepted, std::uint64_t{4});
    }

    void badRowsAreRefusedWithTheirLines() {
        const ReadText read = readTexts(
            readNetflix, {"6,3,2005-09-06\n\n1:\n7,3,2005-09-06\n8,good,2005-09-06\n9,4\n,4,2005-09-06\n5,4,yesterday\n"});
        QCOMPARE(read.rows(), std::string("7 1 3 @1125964800"));
        QCOMPARE(read.refusals(), std::string("row before any film: 1; rating is not a number: 5; too few columns: 6; "
                                              "empty user id: 7; time cannot be read: 8"));
    }

    void nothingReadableSaysHowRowsLook() {
        const auto error = errorOf<DataError>([] { readTexts(readNetflix, {"1:\na\nb\n"}); });
        QVERIFY(contains(error.what(), "too few columns"));
        QVERIFY(contains(error.hint(), "user,rating,2005-09-06"));
        QCOMPARE(error.line(), std::uint64_t{2});
    }
};

QTEST_APPLESS_MAIN(NetflixFormatTest)
#include "netflix_format_test.moc"
