#include "engine/evaluation/ranking_metrics.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace tastescope;

namespace {
using Ranks = std::vector<std::size_t>;
}

class RankingMetricsTest : public QObject {
    Q_OBJECT
  private slots:
    void ndcgIsOneWhenTheRankingIsIdeal() {
        QCOMPARE(ndcgAt(Ranks{1, 2, 3}, 3, 10), 1.0);
        QCOMPARE(ndcgAt(Ranks{1, 2}, 5, 2), 1.0);  // the ideal has only two places
    }

    void ndcgDividesTheGainsByThoseOfTheIdealRanks() {
        const double gains = 1.0 / std::log2(3.0) + 1.0 / std::log2(5.0);
        const double ideal = 1.0 + 1.0 / std::log2(3.0) + 1.0 / std::log2(4.0);
        QCOMPARE(ndcgAt(Ranks{2, 4, 11}, 3, 10), gains / ideal);
    }

    void cappedRecallDividesByWhatAListCanHold() {
        QCOMPARE(cappedRecallAt(Ranks{1, 2}, 4, 2), 1.0);
        QCOMPARE(cappedRecallAt(Ranks{1, 3}, 2, 5), 1.0);
        QCOMPARE(cappedRecallAt(Ranks{1}, 8, 4), 0.25);
    }

    void recallDividesByAllRelevantItems() {
        QCOMPARE(recallAt(Ranks{1, 3}, 8, 5), 0.25);
        QCOMPARE(recallAt(Ranks{1, 2}, 4, 2), 0.5);  // not 1: the denominator is not min(2, 4)
    }

    void precisionDividesByTheCutoff() {
        QCOMPARE(precisionAt(Ranks{1, 3, 6}, 5), 0.4);
        QCOMPARE(precisionAt(Ranks{1}, 10), 0.1);
    }

    void hitAndReciprocalRankLookAtTheFirstHit() {
        QCOMPARE(hitAt(Ranks{4, 5}, 4), 1.0);
        QCOMPARE(hitAt(Ranks{4, 5}, 3), 0.0);
        QCOMPARE(reciprocalRankAt(Ranks{4, 5}, 4), 0.25);
        QCOMPARE(reciprocalRankAt(Ranks{4, 5}, 3), 0.0);
    }

    void averagePrecisionDividesByTheSmallerOfCutoffAndRelevant() {
        QCOMPARE(averagePrecisionAt(Ranks{1, 4}, 3, 10), (1.0 + 2.0 / 4.0) / 3.0);
        QCOMPARE(averagePrecisionAt(Ranks{1, 4}, 30, 4), (1.0 + 2.0 / 4.0) / 4.0);
        QCOMPARE(averagePrecisionAt(Ranks{1, 4}, 3, 3), 1.0 / 3.0);
    }

    void noHitIsZeroEverywhere() {
        QVERIFY(rankingQuality(Ranks{}, 2, 10) == RankingQuality{.cutoff = 10});
        QVERIFY(rankingQuality(Ranks{11}, 2, 10) == RankingQuality{.cutoff = 10});
    }

    void allOfThemTogetherAreTheSingleOnes() {
        const Ranks ranks{2, 3};
        const RankingQuality quality = rankingQuality(ranks, 4, 5);
        QCOMPARE(quality.cutoff, std::size_t{5});
        QCOMPARE(quality.ndcg, ndcgAt(ranks, 4, 5));
        QCOMPARE(quality.recall, 0.5);
        QCOMPARE(quality.precision, 0.4);
        QCOMPARE(quality.hit, 1.0);
        QCOMPARE(quality.mrr, 0.5);
        QCOMPARE(quality.map, (1.0 / 2.0 + 2.0 / 3.0) / 4.0);
    }
};

QTEST_APPLESS_MAIN(RankingMetricsTest)
#include "ranking_metrics_test.moc"
