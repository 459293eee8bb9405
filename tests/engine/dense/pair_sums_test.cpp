#include "engine/dense/pair_sums.h"

#include <QTest>

#include <cmath>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/random.h"
#include "engine/dense/reference.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

class PairSumsTest : public QObject {
    Q_OBJECT
  private slots:
    void countProductAndSquaresOfOnePairAreAdded() {
        test::withEveryInstructionSet([] {
            BigVector<float> sums(8, 0.0F);
            const PairTerms terms{{1, 0, 9, 0}, {0, 3, 0, 0}, {0, 0, 0, 1}};
            addPairSums(terms, std::vector<std::uint32_t>{1}, std::vector<float>{4}, sums);
            QVERIFY(sums == (BigVector<float>{0, 0, 0, 0, 1, 12, 9, 16}));
        });
    }

    void manyCallsAgreeWithTheReference() {
        test::withEveryInstructionSet([] {
            constexpr std::size_t kColumns = 37;
            BigVector<float> sums(4 * kColumns, 0.0F);
            std::vector<double> expected(4 * kColumns, 0.0);
            RandomStream stream(3, RandomPurpose::test);
            for (int call = 0; call < 50; ++call) {
                std::vector<std::uint32_t> columns;
                std::vector<float> values;
                for (std::uint32_t column = 0; column < kColumns; ++column) {
                    if (stream.below(3) == 0) continue;
                    columns.push_back(column);
                    values.push_back(static_cast<float>(stream.normal()));
                }
                PairTerms terms;
                for (auto* part : {&terms.constant, &terms.linear, &terms.square})
                    for (float& value : *part) value = static_cast<float>(stream.normal());
                addPairSums(terms, columns, values, sums);
                reference::addPairSums(terms, columns, values, expected);
            }
            for (std::size_t place = 0; place < sums.size(); ++place)
                QVERIFY(std::abs(static_cast<double>(sums[place]) - expected[place]) < 1e-4);
        });
    }
};

QTEST_APPLESS_MAIN(PairSumsTest)
#include "pair_sums_test.moc"
