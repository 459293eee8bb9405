#include "engine/core/sparse_rows.h"

#include <QTest>

#include <stdexcept>

#include "engine/core/errors.h"

using namespace tastescope;

class SparseRowsTest : public QObject {
    Q_OBJECT
  private slots:
    void rowsComeBackAsTheyWereAppended() {
        const SparseRows matrix = threeByFour();
        QCOMPARE(matrix.rowCount(), std::size_t{3});
        QCOMPARE(matrix.size(), std::size_t{3});
        QCOMPARE(matrix.rowSize(1), std::size_t{0});
        QCOMPARE(matrix.columns(0)[1], 3U);
        QCOMPARE(matrix.values(2)[0], 5.0F);
    }

    void transposingExchangesRowsAndColumns() {
        const SparseRows turned = transposed(threeByFour());
        QCOMPARE(turned.rowCount(), std::size_t{4});
        QCOMPARE(turned.columnCount(), std::size_t{3});
        QCOMPARE(turned.rowSize(0), std::size_t{0});
        QCOMPARE(turned.columns(1)[1], 2U);
        QCOMPARE(turned.values(1)[1], 5.0F);
        QVERIFY(transposed(turned) == threeByFour());
    }

    void theyComeBackFromTensors() {
        TensorBundle bundle;
        setSparseRows(bundle, "weights", threeByFour());
        QVERIFY(sparseRows(bundle, "weights", 3, 4) == threeByFour());
        QVERIFY_THROWS_EXCEPTION(ModelFileError, sparseRows(bundle, "weights", 4, 4));
        QVERIFY_THROWS_EXCEPTION(ModelFileError, sparseRows(bundle, "weights", 3, 3));
    }

    void aColumnOutOfRangeIsRefused() {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, SparseRows({0, 1}, {4}, {1.0F}, 4));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, SparseRows({0, 2}, {3}, {1.0F}, 4));
    }

  private:
    static SparseRows threeByFour() {
        SparseRows matrix(4);
        matrix.appendRow(std::vector<std::uint32_t>{1, 3}, std::vector<float>{2, 3});
        matrix.appendRow({}, {});
        matrix.appendRow(std::vector<std::uint32_t>{1}, std::vector<float>{5});
        return matrix;
    }
};

QTEST_APPLESS_MAIN(SparseRowsTest)
#include "sparse_rows_test.moc"
