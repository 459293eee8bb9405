#include "engine/evaluation/user_auc.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/random.h"

using namespace tastescope;

namespace {

constexpr float kNoScore = -std::numeric_limits<float>::infinity();

/// Straight from the definition: all pairs of a relevant item and another candidate.
double aucByPairs(const std::vector<float>& scores, const std::vector<std::uint32_t>& relevant) {
    double won = 0.0;
    double pairs = 0.0;
    for (const std::uint32_t item : relevant)
        for (std::uint32_t other = 0; other < scores.size(); ++other) {
            if (std::count(relevant.begin(), relevant.end(), other) > 0 || scores[other] == kNoScore) continue;
            pairs += 1.0;
            won += scores[item] > scores[other] ? 1.0 : scores[item] == scores[other] ? 0.5 : 0.0;
        }
    return won / pairs;
}

}  // namespace

class UserAucTest : public QObject {
    Q_OBJECT
  private slots:
    void itIsTheShareOfPairsInTheRightOrder() {
        QCOMPARE(userAuc(std::vector<float>{3, 1, 2, 0}, std::vector<std::uint32_t>{2}), 2.0 / 3.0);
        QCOMPARE(userAuc(std::vector<float>{3, 1, 2, 0}, std::vector<std::uint32_t>{0, 2}), 1.0);
    }

    void aTieCountsHalf() { QCOMPARE(userAuc(std::vector<float>{1, 1, 0}, std::vector<std::uint32_t>{1}), 0.75); }

    void maskedItemsAreNoCandidatesAndARelevantOneWithoutAScoreIsLast() {
        QCOMPARE(userAuc(std::vector<float>{kNoScore, 1, 2}, std::vector<std::uint32_t>{2}), 1.0);
        QCOMPARE(userAuc(std::vector<float>{kNoScore, 1, 2}, std::vector<std::uint32_t>{0, 2}), 0.5);
    }

    void withoutPairsThereIsNone() {
        QVERIFY(std::isnan(userAuc(std::vector<float>{1, 2}, {})));
        QVERIFY(std::isnan(userAuc(std::vector<float>{1, kNoScore}, std::vector<std::uint32_t>{0})));
    }

    void onRandomScoresItEqualsTheCountOfPairs() {
        RandomStream stream(3, RandomPurpose::test);
        std::vector<float> scores(200);
        for (float& score : scores) score = std::floor(20 * stream.uniform());  // many ties
        const std::vector<std::uint32_t> relevant{3, 17, 60, 61, 199};
        QCOMPARE(userAuc(scores, relevant), aucByPairs(scores, relevant));
    }
};

QTEST_APPLESS_MAIN(UserAucTest)
#include "user_auc_test.moc"
