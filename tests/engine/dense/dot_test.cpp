#include "engine/dense/dot.h"

#include <QTest>

#include <cmath>
#include <vector>

#include "engine/core/random.h"
#include "engine/dense/reference.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

namespace {

std::vector<float> randomValues(std::size_t size, std::uint32_t unit) {
    RandomStream stream(5, RandomPurpose::test, 0, unit);
    std::vector<float> values(size);
    for (float& value : values)
        value = static_cast<float>(stream.normal());
    return values;
}

}  // namespace

class DotTest : public QObject {
    Q_OBJECT
  private slots:
    void handMadeNumbersGiveTheSumOfProducts() {
        const std::vector<float> a{1, 2, 3};
        const std::vector<float> b{4, -5, 6};
        test::withEveryInstructionSet([&] { QCOMPARE(dot(a, b), 12.0F); });
        test::withEveryInstructionSet([&] { QCOMPARE(sumOfSquares(b), 77.0); });
    }

    void everySizeAndAlignmentAgreesWithTheReference() {
        test::withEveryInstructionSet([] {
            for (const std::size_t size : {0U, 1U, 2U, 7U, 15U, 16U, 17U, 31U, 33U, 50U, 64U, 100U, 192U, 1000U}) {
                for (const std::size_t shift : {0U, 1U, 3U}) {
                    const std::vector<float> a = randomValues(size + shift, 1);
                    const std::vector<float> b = randomValues(size + shift, 2);
                    const auto left = std::span(a).subspan(shift);
                    const auto right = std::span(b).subspan(shift);
                    const double tolerance = 1e-6 * (1.0 + std::sqrt(static_cast<double>(size)));
                    QVERIFY(std::abs(static_cast<double>(dot(left, right)) - reference::dot(left, right)) < tolerance);
                    const double squares = reference::sumOfSquares(left);
                    QVERIFY(std::abs(sumOfSquares(left) - squares) <= 1e-14 * squares);
                }
            }
        });
    }

    void theResultDoesNotDependOnTheAlignment() {
        test::withEveryInstructionSet([] {
            const std::vector<float> a = randomValues(100, 3);
            std::vector<float> moved(101);
            std::copy(a.begin(), a.end(), moved.begin() + 1);
            QVERIFY(dot(a, a) == dot(std::span(moved).subspan(1), a));
        });
    }

    void squaresAreAddedInDoublePrecision() {
        std::vector<float> values(1'000'000, 0.1F);
        values[0] = 1000.0F;
        const double expected = 1e6 + 999'999 * static_cast<double>(0.1F) * static_cast<double>(0.1F);
        test::withEveryInstructionSet([&] { QVERIFY(std::abs(sumOfSquares(values) - expected) < 1e-4); });
    }

    void notANumberIsPassedOn() {
        const std::vector<float> values{1, std::nanf(""), 2};
        test::withEveryInstructionSet([&] {
            QVERIFY(std::isnan(dot(values, values)));
            QVERIFY(std::isnan(sumOfSquares(values)));
        });
    }
};

QTEST_APPLESS_MAIN(DotTest)
#include "dot_test.moc"
