#include "engine/sampling/value_codes.h"

#include <QTest>

#include "tests/engine/sampling/part_of_draws.h"

using namespace tastescope;

class ValueCodesTest : public QObject {
    Q_OBJECT
  private slots:
    void codesAreThePositionsOfTheAscendingValues() {
        const ValueCodes codes(test::partOfDraws(2000, 10), 2);
        QVERIFY(codes.isComplete());
        QCOMPARE(codes.values().size(), std::size_t{10});
        for (std::uint32_t code = 0; code < 10; ++code) {
            QCOMPARE(codes.values()[code], static_cast<float>(code) * 0.5F);
            QCOMPARE(codes.codeOf(codes.values()[code]), code);
        }
    }

    void twoHundredAndFiftySixValuesFitAndOneMoreDoesNot() {
        QVERIFY(ValueCodes(test::partOfDraws(20'000, 256), 1).isComplete());
        QVERIFY(!ValueCodes(test::partOfDraws(20'000, 257), 1).isComplete());
    }

    void manyValuesAllKeepTheirOwnCode() {
        const ValueCodes codes(test::partOfDraws(20'000, 250), 1);
        for (std::uint32_t code = 0; code < codes.values().size(); ++code) QCOMPARE(codes.codeOf(codes.values()[code]), code);
    }
};

QTEST_APPLESS_MAIN(ValueCodesTest)
#include "value_codes_test.moc"
