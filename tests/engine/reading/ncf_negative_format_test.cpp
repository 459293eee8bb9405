#include "engine/reading/ncf_negative_format.h"

#include <QTest>

#include "tests/engine/reading/format_samples.h"
#include "tests/engine/reading/read_text.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

class NcfNegativeFormatTest : public QObject {
    Q_OBJECT
  private slots:
    void pairsWithTheirNegativesAreKnownAndNothingElse() {
        QCOMPARE(misjudged("ncf-negative", ncfNegativeLikeness), std::string());
    }

    void onlyThePairsAreInteractions() {
        const ReadText read = readTexts(readNcfNegative, {"(0,25)\t1\t2\n( 1 , 133 )\t25\n(2,7)\n"});
        QCOMPARE(read.rows(), std::string("0 25 1; 1 133 1; 2 7 1"));
        QCOMPARE(read.dataset->itemCount(), std::size_t{3});
    }

    void rowsWithoutAPairAreRefused() {
        const ReadText read = readTexts(readNcfNegative, {"(0,25)\t1\n0\t25\n(1)\t3\n(,4)\t3\n(4,)\t3\n(5,6\t3\n"});
        QCOMPARE(read.refusals(), std::string("no pair (user,item): 2 3 6; empty user id: 4; empty item id: 5"));
    }

    void nothingButOtherRowsIsAnError() {
        const auto error = errorOf<DataError>([] { readTexts(readNcfNegative, {"1\t2\n"}); });
        QVERIFY(contains(error.hint(), "(0,25)"));
    }
};

QTEST_APPLESS_MAIN(NcfNegativeFormatTest)
#include "ncf_negative_format_test.moc"
