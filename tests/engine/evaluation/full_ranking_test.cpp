#include "engine/evaluation/full_ranking.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "engine/core/errors.h"
#include "tests/engine/evaluation/fake_recommender.h"

using namespace tastescope;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

/// Full ranking by sorting every user's candidates: relevant ones behind others of the same score.
RankingQuality qualityBySorting(const FakeRecommender& model, const std::vector<const UserLists*>& seen,
                                const UserLists& relevant, std::size_t cutoff) {
    RankingQuality sum{.cutoff = cutoff};
    double users = 0.0;
    for (std::size_t index = 0; index < model.userCount(); ++index) {
        const UserIndex user(index);
        if (relevant.items(user).empty()) continue;
        std::vector<float> scores(model.itemCount());
        model.scoreAllItems(user, scores);
        std::vector<std::uint32_t> order;
        for (std::uint32_t item = 0; item < scores.size(); ++item) {
            bool isCandidate = !std::isnan(scores[item]) && scores[item] != -kInfinity;
            for (const UserLists* lists : seen)
                isCandidate = isCandidate && !lists->contains(user, ItemIndex(item));
            if (isCandidate) order.push_back(item);
        }
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            if (scores[a] != scores[b]) return scores[a] > scores[b];
            const bool isRelevantA = relevant.contains(user, ItemIndex(a));
            const bool isRelevantB = relevant.contains(user, ItemIndex(b));
            return isRelevantA != isRelevantB ? isRelevantB : a < b;
        });
        std::vector<std::size_t> ranks;
        for (std::size_t place = 0; place < std::min(cutoff, order.size()); ++place)
            if (relevant.contains(user, ItemIndex(order[place]))) ranks.push_back(place + 1);
        const RankingQuality quality = rankingQuality(ranks, relevant.items(user).size(), cutoff);
        sum.ndcg += quality.ndcg;
        sum.recall += quality.recall;
        sum.cappedRecall += quality.cappedRecall;
        sum.precision += quality.precision;
        sum.hit += quality.hit;
        sum.mrr += quality.mrr;
        sum.map += quality.map;
        users += 1.0;
    }
    return {.cutoff = cutoff,
            .ndcg = sum.ndcg / users,
            .recall = sum.recall / users,
            .cappedRecall = sum.cappedRecall / users,
            .precision = sum.precision / users,
            .hit = sum.hit / users,
            .mrr = sum.mrr / users,
            .map = sum.map / users};
}

}  // namespace

class FullRankingTest : public QObject {
    Q_OBJECT
  private slots:
    void metricsAreMeansOverTheUsersWithRelevantItems() {
        const FakeRecommender model({{9, 8, 7, 6}, {1, 2, 3, 4}, {0, 0, 0, 0}});
        const UserLists train = userLists({{0}, {3}, {0}});
        const UserLists relevant = userLists({{1}, {1}, {}});  // ranks 1 (item 0 is masked) and 2 (item 3 is masked)
        const RankingResult result = evaluateRanking(model, {&train}, relevant, {.cutoffs = {1, 2}});
        QCOMPARE(result.usersCounted, std::size_t{2});
        QCOMPARE(result.usersSkipped, std::size_t{1});
        QCOMPARE(result.atCutoff.size(), std::size_t{2});
        QCOMPARE(result.atCutoff[0].hit, 0.5);
        QCOMPARE(result.atCutoff[0].ndcg, 0.5);
        QCOMPARE(result.atCutoff[1].cutoff, std::size_t{2});
        QCOMPARE(result.atCutoff[1].hit, 1.0);
        QCOMPARE(result.atCutoff[1].mrr, 0.75);
        QCOMPARE(result.atCutoff[1].ndcg, (1.0 + 1.0 / std::log2(3.0)) / 2.0);
        QVERIFY(!result.givenCandidates);
    }

    void allListsOfSeenItemsAreMasked() {
        const FakeRecommender model({{9, 8, 7}});
        const UserLists train = userLists({{0}});
        const UserLists validation = userLists({{1}});
        const UserLists relevant = userLists({{2}});
        QCOMPARE(evaluateRanking(model, {&train}, relevant, {.cutoffs = {1}}).atCutoff[0].hit, 0.0);
        QCOMPARE(evaluateRanking(model, {&train, &validation}, relevant, {.cutoffs = {1}}).atCutoff[0].hit, 1.0);
    }

    void emptyListsMaskNothing() {
        const FakeRecommender model({{9, 8}});
        const UserLists nothing;
        QCOMPARE(evaluateRanking(model, {&nothing, &nothing}, userLists({{1}}), {.cutoffs = {2}}).atCutoff[0].mrr, 0.5);
    }

    void coldItemsStayInTheDenominatorsAndAreCounted() {
        const FakeRecommender model({{9, -kInfinity, 1}, {5, 1, 2}});
        const UserLists train = userLists({{2}, {}});
        const UserLists relevant = userLists({{0, 1}, {2}});  // items 0 and 1 have no train row, user 1 neither
        const RankingResult result = evaluateRanking(model, {&train}, relevant, {.cutoffs = {3}});
        QCOMPARE(result.coldTestItems, std::size_t{2});
        QCOMPARE(result.coldUsers, std::size_t{1});
        QCOMPARE(result.usersCounted, std::size_t{2});
        QCOMPARE(result.atCutoff[0].recall, (0.5 + 1.0) / 2.0);
    }

    void aSeenItemThatIsHeldOutAgainIsNeverFound() {
        const FakeRecommender model({{9, 8}});
        const UserLists train = userLists({{0}});
        QCOMPARE(evaluateRanking(model, {&train}, userLists({{0, 1}}), {.cutoffs = {2}}).atCutoff[0].recall, 0.5);
    }

    void usersAndItemsThatTheModelDoesNotKnowAreNeverFound() {
        const FakeRecommender model({{9, 8}});
        const UserLists train = userLists({{0}});
        const RankingResult result = evaluateRanking(model, {&train}, userLists({{1, 5}, {0}}), {.cutoffs = {2}});
        QCOMPARE(result.usersCounted, std::size_t{2});
        QCOMPARE(result.coldUsers, std::size_t{1});
        QCOMPARE(result.coldTestItems, std::size_t{2});  // items 1 and 5 have no train row, item 0 has
        QCOMPARE(result.atCutoff[0].recall, 0.25);
    }

    void aCutoffBeyondTheItemsRanksThemAll() {
        const FakeRecommender model({{1, 2, 3}});
        const UserLists train = userLists({{2}});
        const RankingResult result = evaluateRanking(model, {&train}, userLists({{0, 1}}), {.cutoffs = {50}});
        QCOMPARE(result.atCutoff[0].ndcg, 1.0);
        QCOMPARE(result.atCutoff[0].precision, 2.0 / 50.0);
    }

    void aModelThatScoresManyUsersAtOnceIsAskedForThem() {
        /// Gives the best score to the item of the user's own number, but only if it is asked for many.
        struct ManyScores final : FakeRecommender, ScoresManyUsers {
            using FakeRecommender::FakeRecommender;
            void scoreManyUsers(std::span<const UserIndex> users, std::span<float> scores) const override {
                for (std::size_t place = 0; place < users.size(); ++place)
                    for (std::size_t item = 0; item < itemCount(); ++item)
                        scores[place * itemCount() + item] = item == users[place].value() ? 1.0F : 0.0F;
            }
        };
        const ManyScores model(std::vector<std::vector<float>>(40, std::vector<float>(41, 0.0F)));
        std::vector<std::vector<std::uint32_t>> own(42);  // user 40 is unknown to the model, user 41 too
        for (std::uint32_t user = 0; user < 42; ++user)
            if (user != 7) own[user] = {user < 40 ? user : 40};
        const UserLists nothing;
        const RankingResult result = evaluateRanking(model, {&nothing}, userLists(own), {.cutoffs = {1}});
        QCOMPARE(result.usersCounted, std::size_t{41});
        QCOMPARE(result.atCutoff[0].hit, 39.0 / 41.0);
    }

    void listsAndAucAreMeasuredWhenAskedFor() {
        const FakeRecommender model({{3, 2, 1}, {3, 2, 1}});
        const UserLists train = userLists({{0}, {1}});
        RankingOptions options;
        options.cutoffs = {1};
        QVERIFY(!evaluateRanking(model, {&train}, userLists({{1}, {2}}), options).auc);
        options.measuresAuc = true;
        options.lists = ListMeasures{1, nullptr};
        const RankingResult result = evaluateRanking(model, {&train}, userLists({{1}, {2}}), options);
        QCOMPARE(result.auc.value(), 0.5);             // user 0: 1 before 2; user 1: 2 behind 0
        QCOMPARE(result.lists.value().coverage, 1.0);  // of items 0 and 1, both listed
    }

    void onlyTheUsersAskedForAreRanked() {
        const FakeRecommender model({{9, 8}, {8, 9}, {9, 8}});
        const UserLists train = userLists({{}, {}, {}});
        const UserLists relevant = userLists({{0}, {0}, {}});
        const std::vector<UserIndex> users{UserIndex(2), UserIndex(1)};
        const RankingResult result =
            evaluateRanking(model, {&train}, relevant, {.cutoffs = {1}, .onlyUsers = &users, .keepsUsers = true});
        QCOMPARE(result.usersCounted, std::size_t{1});
        QCOMPARE(result.usersSkipped, std::size_t{1});
        QVERIFY(result.users == std::vector<UserIndex>{UserIndex(1)});
        QCOMPARE(result.atCutoff[0].hit, 0.0);
    }

    void theFiguresOfSingleUsersAreKeptWhenAskedFor() {
        const FakeRecommender model({{9, 8}, {0, 0}, {8, 9}});
        const UserLists train = userLists({{}, {}, {}});
        const UserLists relevant = userLists({{0}, {}, {0}});
        const RankingResult result =
            evaluateRanking(model, {&train}, relevant, {.cutoffs = {1, 2}, .keepsUsers = true});
        QVERIFY(result.users == (std::vector<UserIndex>{UserIndex(0), UserIndex(2)}));
        QCOMPARE(result.ofUsers.size(), std::size_t{4});
        QCOMPARE(result.ofUsers[0].hit, 1.0);
        QCOMPARE(result.ofUsers[2].hit, 0.0);
        QCOMPARE(result.ofUsers[3].mrr, 0.5);
        QVERIFY(evaluateRanking(model, {&train}, relevant).ofUsers.empty());
    }

    void withoutAnyRelevantItemThereAreZerosAndNoUsers() {
        const FakeRecommender model({{1, 2}});
        const UserLists train = userLists({{0}});
        const RankingResult result = evaluateRanking(model, {&train}, UserLists());
        QCOMPARE(result.usersCounted, std::size_t{0});
        QCOMPARE(result.usersSkipped, std::size_t{1});
        QVERIFY(result.atCutoff == std::vector<RankingQuality>{RankingQuality{.cutoff = 10}});
    }

    void randomScoresGiveWhatSortingGives() {
        const FakeRecommender model = randomRecommender(150, 80, 3);
        const UserLists train = randomLists(150, 80, 0.2, 4);
        const UserLists validation = randomLists(150, 80, 0.05, 5);
        const UserLists relevant = randomLists(150, 80, 0.06, 6);
        const RankingResult result =
            evaluateRanking(model, {&train, &validation}, relevant, {.cutoffs = {5, 1, 20, 100}});
        for (const RankingQuality& quality : result.atCutoff)
            QVERIFY(quality == qualityBySorting(model, {&train, &validation}, relevant, quality.cutoff));
    }

    void anyNumberOfThreadsGivesTheSameBits() {
        const FakeRecommender model = randomRecommender(333, 50, 7);
        const UserLists train = randomLists(333, 50, 0.2, 8);
        const UserLists relevant = randomLists(333, 50, 0.1, 9);
        const auto with = [&](int threads) {
            return evaluateRanking(model, {&train}, relevant,
                                   {.cutoffs = {3, 10}, .threadCount = threads, .keepsUsers = true});
        };
        const RankingResult one = with(1);
        for (const int threads : {2, 3, 8})
            QVERIFY(with(threads) == one);
    }

    void badOptionsAreRefused() {
        const FakeRecommender model({{1, 2}});
        const UserLists lists = userLists({{0}});
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, evaluateRanking(model, {&lists}, lists, {.cutoffs = {}}));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, evaluateRanking(model, {&lists}, lists, {.cutoffs = {10, 0}}));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, evaluateRanking(model, {}, lists));
    }

    void aRequestedStopEndsIt() {
        TrainingControls controls;
        controls.requestStop();
        const FakeRecommender model({{1, 2}});
        const UserLists lists = userLists({{0}});
        QVERIFY_THROWS_EXCEPTION(Cancelled, evaluateRanking(model, {&lists}, lists, {.controls = &controls}));
    }
};

QTEST_APPLESS_MAIN(FullRankingTest)
#include "full_ranking_test.moc"
