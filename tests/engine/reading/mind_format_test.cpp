#include "engine/reading/mind_format.h"

#include <QTest>

#include "tests/engine/reading/format_samples.h"
#include "tests/engine/reading/read_text.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

class MindFormatTest : public QObject {
    Q_OBJECT
  private slots:
    void behavioursAreKnownAndNothingElse() { QCOMPARE(misjudged("mind", mindLikeness), std::string()); }

    void everyClickIsAnInteractionAtItsTime() {
        const ReadText read = readTexts(readMind, {"1\tU1\t1/2/1970 12:00:01 AM\tN5 N6\tN1-1 N2-0 N3-1\n"
                                                   "2\tU2\t1/1/1970 1:00:00 PM\t\tN1-1\n"});
        QCOMPARE(read.rows(), std::string("U1 N1 1 @86401; U1 N3 1 @86401; U2 N1 1 @46800"));
        QCOMPARE(read.plan.itemNoun, std::string("article"));
    }

    void impressionsWithoutAClickAreCountedAndMakeNoUsers() {
        const ReadText read = readTexts(
            readMind, {"1\tU1\t1/1/1970 12:00:00 AM\tN5\tN1-1\n2\tU2\t1/1/1970 12:00:00 AM\tN5\tN1-0\n"
                       "3\tU3\t1/1/1970 12:00:00 AM\tN5\tN2-0 N1-0\n"});
        QCOMPARE(read.rows(), std::string("U1 N1 1 @0"));
        QCOMPARE(read.refusals(), std::string());
        QCOMPARE(read.dataset->report.notes.front(), std::string("2 impressions without a click"));
    }

    void badImpressionsAreRefused() {
        const ReadText read =
            readTexts(readMind, {"1\tU1\t1/1/1970 12:00:00 AM\tN5\tN1-1\n2\tU2\tnoon\tN5\tN1-1\n3\tU3\n"
                                 "4\tU4\t1/1/1970 12:00:00 AM\tN5\tN1 N2\n5\t\t1/1/1970 12:00:00 AM\tN5\tN1-1\n"});
        QCOMPARE(read.refusals(), std::string("time cannot be read: 2; too few columns: 3; news without a mark of "
                                              "clicks: 4; empty user id: 5"));
    }

    void noClickAtAllIsAnError() {
        QVERIFY_THROWS_EXCEPTION(DataError, readTexts(readMind, {"1\tU1\t1/1/1970 12:00:00 AM\tN5\tN1-0\n"}));
    }
};

QTEST_APPLESS_MAIN(MindFormatTest)
#include "mind_format_test.moc"
