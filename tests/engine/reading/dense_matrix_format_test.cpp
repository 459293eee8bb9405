#include "engine/reading/dense_matrix_format.h"

#include <QTest>

#include "tests/engine/reading/format_samples.h"
#include "tests/engine/reading/read_text.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

class DenseMatrixFormatTest : public QObject {
    Q_OBJECT
  private slots:
    void matricesAreKnownAndNothingElse() { QCOMPARE(misjudged("dense-matrix", denseMatrixLikeness), std::string()); }

    void jesterIsReadWithItsCountsLeftOut() {
        for (const std::string delimiter : {",", ";", "\t", "  "}) {
            const ReadText read = readTexts(
                readDenseMatrix, {joined({"2", "-7.82", "99", "99", "99", "99", "99", "99", "99", "99", "8.5"}, delimiter) +
                                  joined({"1", "99.00", "99", "4", "99", "99", "99", "99", "99", "99", "99"}, delimiter) +
                                  joined({"1", "99", "0", "99", "99", "99", "99", "99", "99", "99", "99"}, delimiter)});
            QCOMPARE(read.rows(), std::string("1 1 -7.820000171661377; 1 10 8.5; 2 3 4; 3 2 0"));
        }
    }

    void withoutCountsTheFirstColumnIsAnItem() {
        const ReadText read = readTexts(readDenseMatrix, {"5,99,99,99,99,99,99,99,99,1\n99,3,99,99,99,99,99,99,99,2\n"});
        QCOMPARE(read.rows(), std::string("1 1 5; 1 10 1; 2 2 3; 2 10 2"));
    }

    void aHeaderNamesTheItemsAndItsFirstCellTheUsers() {
        const ReadText read = readTexts(readDenseMatrix, {"userId,a,b,c,d,e,f,g,h,i,j\nann,99,2,99,99,99,99,99,99,99,4\n"
                                                          "bob,1,99,99,99,99,99,99,99,99,99\n"});
        QCOMPARE(read.rows(), std::string("ann b 2; ann j 4; bob a 1"));
    }

    void emptyCellsOfAWideMatrixAreNoRatings() {
        std::string text;
        for (int row = 1; row <= 3; ++row)
            text += std::to_string(row) + std::string(22, ',') + "4,NaN,5\n";
        QVERIFY(denseMatrixLikeness(sampleOfText(text)) > 0.5);
        const ReadText read = readTexts(readDenseMatrix, {text});
        QCOMPARE(read.rows(), std::string("1 1 1; 1 23 4; 1 25 5; 2 1 2; 2 23 4; 2 25 5; 3 1 3; 3 23 4; 3 25 5"));
    }

    void onAScaleUpToAHundredNinetyNineIsARating() {
        const ReadText read = readTexts(readDenseMatrix, {"99,100,80,70,60,50,40,30,20,10\n"});
        QCOMPARE(read.dataset->interactionCount(), std::size_t{10});
    }

    void badCellsAndRowsAreRefused() {
        const std::string good = "1,2,3,99,5,6,7,8,9,10\n";
        std::string text;
        for (int row = 0; row < 10; ++row) text += good;
        const ReadText read = readTexts(readDenseMatrix, {text + "1,bad,3,99,5,6,7,8,9,inf\n1,2\n" + good + "1,2,3,4,5,6,7,8,9,10,11\n"});
        QCOMPARE(read.refusals(), std::string("rating is not a number: 11; rating is not finite: 11; too few columns: 12; "
                                              "too many columns: 14"));
        QVERIFY(read.dataset->userIds.find("13").has_value());
        QCOMPARE(read.dataset->report.accepted, std::uint64_t{11 * 9 + 7});
    }

    void ordinaryTablesOfManyNumbersAreNoMatrices() {
        QCOMPARE(denseMatrixLikeness(sampleOfText("1,2,3,4,5,6,7,8,9,10,11\n2,3,4,5,6,7,8,9,10,11,12\n")), 0.0);
    }

  private:
    static std::string joined(const std::vector<std::string>& cells, const std::string& delimiter) {
        std::string line;
        for (const std::string& cell : cells)
            line += (line.empty() ? "" : delimiter) + cell;
        return line + "\n";
    }
};

QTEST_APPLESS_MAIN(DenseMatrixFormatTest)
#include "dense_matrix_format_test.moc"
