#include "engine/evaluation/relevant_ranks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "engine/core/random.h"

using namespace tastescope;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

std::vector<std::size_t> ranksOf(std::vector<float> scores, const std::vector<std::uint32_t>& relevant,
                                 std::size_t largestRank) {
    RelevantRanks ranks;
    const std::span<const std::size_t> found = ranks.find(scores, relevant, largestRank);
    return {found.begin(), found.end()};
}

/// The definition, word for word: quadratic and without any threshold.
std::vector<std::size_t> ranksByDefinition(const std::vector<float>& scores, const std::vector<std::uint32_t>& relevant,
                                           std::size_t largestRank) {
    std::vector<bool> isRelevant(scores.size(), false);
    for (const std::uint32_t item : relevant)
        isRelevant[item] = true;
    std::vector<std::size_t> ranks;
    for (const std::uint32_t item : relevant) {
        const float own = scores[item];
        if (std::isnan(own) || own == -kInfinity) continue;
        std::size_t rank = 1;
        for (std::uint32_t other = 0; other < scores.size(); ++other) {
            if (other == item || std::isnan(scores[other])) continue;
            const bool isBefore = isRelevant[other] ? scores[other] > own || (scores[other] == own && other < item)
                                                    : scores[other] >= own;
            rank += isBefore ? 1 : 0;
        }
        if (rank <= largestRank) ranks.push_back(rank);
    }
    std::sort(ranks.begin(), ranks.end());
    return ranks;
}

}  // namespace

class RelevantRanksTest : public QObject {
    Q_OBJECT
  private slots:
    void ranksCountTheBetterItems() {
        QVERIFY(ranksOf({0.5F, 0.9F, 0.1F, 0.7F}, {0, 1}, 10) == (std::vector<std::size_t>{1, 3}));
        QVERIFY(ranksOf({0.5F, 0.9F, 0.1F, 0.7F}, {2}, 10) == (std::vector<std::size_t>{4}));
    }

    void tiesCountAgainstTheModel() {
        QVERIFY(ranksOf({1, 1, 1, 1}, {0}, 10) == (std::vector<std::size_t>{4}));
        QVERIFY(ranksOf({1, 1, 1, 1}, {0, 2}, 10) == (std::vector<std::size_t>{3, 4}));
    }

    void aConstantScoreEarnsNothingWithinTheCutoff() {
        QVERIFY(ranksOf(std::vector<float>(100, 3.0F), {0, 50, 99}, 10).empty());
    }

    void itemsWithoutAScoreHaveNoRankAndBeatNobody() {
        QVERIFY(ranksOf({-kInfinity, 1, kNan, 2, kNan}, {0, 1, 2}, 10) == (std::vector<std::size_t>{2}));
        QVERIFY(ranksOf({-kInfinity, kNan}, {0, 1}, 10).empty());
    }

    void anInfiniteScoreIsAScore() { QVERIFY(ranksOf({kInfinity, 1}, {0}, 1) == (std::vector<std::size_t>{1})); }

    void ranksBehindTheLargestAreLeftOut() {
        const std::vector<float> scores{9, 8, 7, 6, 5, 4};
        QVERIFY(ranksOf(scores, {1, 3, 5}, 4) == (std::vector<std::size_t>{2, 4}));
        QVERIFY(ranksOf(scores, {5}, 5).empty());
        QVERIFY(ranksOf(scores, {0, 1, 2, 3, 4, 5}, 2) == (std::vector<std::size_t>{1, 2}));
    }

    void placesBeyondTheScoresHaveNoRank() {
        QVERIFY(ranksOf({1, 2}, {0, 7}, 10) == (std::vector<std::size_t>{2}));
        QVERIFY(ranksOf({}, {0}, 10).empty());
    }

    void oneObjectServesManyUsers() {
        RelevantRanks ranks;
        std::vector<float> first{3, 2, 1};
        std::vector<float> second{1, 2, 3};
        const std::vector<std::uint32_t> relevant{0};
        QCOMPARE(ranks.find(first, relevant, 5).front(), std::size_t{1});
        QCOMPARE(ranks.find(second, relevant, 5).front(), std::size_t{3});
    }

    void randomScoresGiveTheRanksOfTheDefinition() {
        RandomStream stream(1, RandomPurpose::test);
        for (int trial = 0; trial < 2000; ++trial) {
            const std::uint32_t steps = 2 + stream.below(100);  // few steps: many ties
            std::vector<float> scores(1 + stream.below(60));
            std::vector<std::uint32_t> relevant;
            for (std::uint32_t item = 0; item < scores.size(); ++item) {
                const std::uint32_t drawn = stream.below(steps);
                scores[item] = drawn == 0 ? -kInfinity : drawn == 1 ? kNan : static_cast<float>(drawn);
                if (stream.below(4) == 0) relevant.push_back(item);
            }
            const std::size_t largestRank = 1 + stream.below(20);
            QVERIFY(ranksOf(scores, relevant, largestRank) == ranksByDefinition(scores, relevant, largestRank));
        }
    }
};

QTEST_APPLESS_MAIN(RelevantRanksTest)
#include "relevant_ranks_test.moc"
