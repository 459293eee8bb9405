#include "engine/dense/adam_rows.h"

#include <QTest>

#include <cmath>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/random.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

class AdamRowsTest : public QObject {
    Q_OBJECT
  private slots:
    void aGapAgreesWithThePlainLoop() {
        AdamGap gap;
        gap.movement = {0.07F, -0.02F, 0.004F, -0.001F};
        gap.meanDecay = 0.2F;
        gap.squareDecay = 0.97F;
        gap.epsilon = 0.05F;
        forEveryStride([&](std::size_t stride) {
            BigVector<float> fast = drawnRow(stride);
            BigVector<float> plain = fast;
            passAdamGap(fast.data(), stride, gap);
            passAdamGapReference(plain.data(), stride, gap);
            QVERIFY(fast != drawnRow(stride));
            QVERIFY(largestDifference(fast, plain) < 1e-6);
        });
    }

    void aStepAgreesWithThePlainLoop() {
        const AdamStep step{0.01F, 0.1F, 0.001F, 1e-7F};
        forEveryStride([&](std::size_t stride) {
            const BigVector<float> gradient = drawn(stride, 1.0F);
            BigVector<float> fast = drawnRow(stride);
            BigVector<float> plain = fast;
            stepAdamRow(fast.data(), gradient.data(), stride, step);
            stepAdamRowReference(plain.data(), gradient.data(), stride, step);
            QVERIFY(fast != drawnRow(stride));
            QVERIFY(largestDifference(fast, plain) < 1e-6);
        });
    }

    /// Two users and two items in four pairs: every gradient has two summands.
    void gatheredGradientsAgreeWithThePlainLoop() {
        forEveryStride([&](std::size_t stride) {
            const BigVector<float> rows = drawn(4 * stride, 1.0F);
            BigVector<float> fast(4 * stride, 0.5F);
            BigVector<float> plain(4 * stride, 0.5F);
            const double fastLoss = gatherPairGradients(fourPairs(rows, fast, stride), stride, 0.02F, 0.1F);
            const double plainLoss = gatherPairGradientsReference(fourPairs(rows, plain, stride), stride, 0.02F, 0.1F);
            QVERIFY(std::abs(fastLoss - plainLoss) < 1e-5 * plainLoss);
            QVERIFY(largestDifference(fast, plain) < 1e-5);
        });
    }

    void sumsOfAGapAgreeWithThePlainLoop() {
        const BigVector<float> factors = drawn(65, 2.0F);
        const BigVector<float> weights = drawn(4 * 64, 2.0F);
        test::withEveryInstructionSet([&] {
            for (const std::size_t count : {0U, 1U, 15U, 16U, 17U, 48U}) {
                // An offset of one: the factors need not be aligned.
                const auto fast = sumGapTerms(factors.data() + 1, weights.data(), 64, count);
                const auto plain = sumGapTermsReference(factors.data() + 1, weights.data(), 64, count);
                for (std::size_t term = 0; term < plain.size(); ++term) QVERIFY(std::abs(fast[term] - plain[term]) < 1e-5F);
            }
        });
    }

  private:
    template <class Check>
    static void forEveryStride(Check check) {
        test::withEveryInstructionSet([&] {
            for (const std::size_t stride : {16U, 32U, 48U, 64U, 112U}) check(stride);
        });
    }
    static BigVector<float> drawn(std::size_t size, float scale) {
        RandomStream stream(3, RandomPurpose::test);
        BigVector<float> values(size, 0.0F);
        for (float& value : values) value = scale * (stream.uniform() - 0.5F);
        return values;
    }
    /// Values, means and squares; squares are never negative.
    static BigVector<float> drawnRow(std::size_t stride) {
        BigVector<float> row = drawn(3 * stride, 0.3F);
        for (std::size_t k = 2 * stride; k < row.size(); ++k) row[k] = row[k] * row[k];
        return row;
    }
    static std::vector<RatedPair> fourPairs(const BigVector<float>& rows, BigVector<float>& gradients, std::size_t stride) {
        std::vector<RatedPair> pairs;
        for (const std::size_t user : {0U, 1U})
            for (const std::size_t item : {2U, 3U})
                pairs.push_back({rows.data() + user * stride, rows.data() + item * stride, gradients.data() + user * stride,
                                 gradients.data() + item * stride, 0.5F * static_cast<float>(item)});
        return pairs;
    }
    static double largestDifference(const BigVector<float>& a, const BigVector<float>& b) {
        double largest = 0.0;
        for (std::size_t k = 0; k < a.size(); ++k) largest = std::max(largest, static_cast<double>(std::abs(a[k] - b[k])));
        return largest;
    }
};

QTEST_APPLESS_MAIN(AdamRowsTest)
#include "adam_rows_test.moc"
