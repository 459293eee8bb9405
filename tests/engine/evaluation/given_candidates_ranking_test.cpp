#include "engine/evaluation/given_candidates_ranking.h"

#include <QTest>

#include <cmath>

#include "engine/core/errors.h"
#include "tests/engine/evaluation/fake_recommender.h"

using namespace tastescope;

namespace {

struct CandidateRow {
    std::size_t user;
    std::optional<ItemIndex> positive;
    std::vector<std::uint32_t> items;
};

GivenCandidates candidatesOf(const std::vector<CandidateRow>& rows) {
    GivenCandidates candidates;
    for (const CandidateRow& row : rows) {
        candidates.users.emplace_back(row.user);
        candidates.positives.push_back(row.positive);
        candidates.items.insert(candidates.items.end(), row.items.begin(), row.items.end());
        candidates.offsets.push_back(candidates.items.size());
    }
    return candidates;
}

const RankingOptions kTopTwo{.cutoffs = {2}};

}  // namespace

class GivenCandidatesRankingTest : public QObject {
    Q_OBJECT
  private slots:
    void thePositiveIsRankedAmongItsRowsCandidatesOnly() {
        const FakeRecommender model({{9, 8, 7, 6, 5}});
        const UserLists train = userLists({{0}});
        const GivenCandidates candidates = candidatesOf({{0, ItemIndex(3), {4, 2}}});
        const RankingResult result = evaluateGivenCandidates(model, candidates, train, UserLists(), kTopTwo);
        QCOMPARE(result.atCutoff[0].mrr, 0.5);  // behind item 2; items 0 and 1 are no candidates
        QCOMPARE(result.atCutoff[0].ndcg, 1.0 / std::log2(3.0));
        QCOMPARE(result.usersCounted, std::size_t{1});
        QVERIFY(result.givenCandidates);
    }

    void thePositivesOwnCopyAndRepeatedCandidatesDoNotBeatIt() {
        const FakeRecommender model({{9, 8, 7}});
        const UserLists train = userLists({{0}});
        const GivenCandidates withCopy = candidatesOf({{0, ItemIndex(1), {1, 2}}});
        QCOMPARE(evaluateGivenCandidates(model, withCopy, train, {}, kTopTwo).atCutoff[0].mrr, 1.0);
        const GivenCandidates repeated = candidatesOf({{0, ItemIndex(1), {0, 0, 0, 2}}});
        QCOMPARE(evaluateGivenCandidates(model, repeated, train, {}, kTopTwo).atCutoff[0].mrr, 0.5);
    }

    void tiesCountAgainstTheModel() {
        const FakeRecommender model({{1, 1, 1}});
        const GivenCandidates candidates = candidatesOf({{0, ItemIndex(0), {1, 2}}});
        const RankingOptions options{.cutoffs = {2, 3}};
        const RankingResult result = evaluateGivenCandidates(model, candidates, userLists({{0}}), {}, options);
        QCOMPARE(result.atCutoff[0].hit, 0.0);
        QCOMPARE(result.atCutoff[1].hit, 1.0);
    }

    void seenItemsAreNotMasked() {
        const FakeRecommender model({{9, 8}});
        const GivenCandidates candidates = candidatesOf({{0, ItemIndex(1), {0}}});
        QCOMPARE(evaluateGivenCandidates(model, candidates, userLists({{0, 1}}), {}, kTopTwo).atCutoff[0].mrr, 0.5);
    }

    void aRowWithoutAPositiveTakesTheUsersHeldOutItem() {
        const FakeRecommender model({{9, 8, 7}, {9, 8, 7}});
        const UserLists train = userLists({{0}, {0}});
        const UserLists relevant = userLists({{1}, {}});
        const GivenCandidates candidates = candidatesOf({{0, std::nullopt, {0, 2}}, {1, std::nullopt, {0, 2}}});
        const RankingResult result = evaluateGivenCandidates(model, candidates, train, relevant, kTopTwo);
        QCOMPARE(result.usersCounted, std::size_t{1});
        QCOMPARE(result.usersSkipped, std::size_t{1});
        QCOMPARE(result.atCutoff[0].mrr, 0.5);
    }

    void aPositiveWithoutAScoreIsNeverFoundAndCountedAsCold() {
        const float infinity = std::numeric_limits<float>::infinity();
        const FakeRecommender model({{1, -infinity, 2}});
        const UserLists train = userLists({{0, 2}});
        const GivenCandidates candidates = candidatesOf({{0, ItemIndex(1), {0}}, {0, ItemIndex(2), {0, 1}}});
        const RankingResult result = evaluateGivenCandidates(model, candidates, train, {}, kTopTwo);
        QCOMPARE(result.usersCounted, std::size_t{2});
        QCOMPARE(result.coldTestItems, std::size_t{1});
        QCOMPARE(result.coldUsers, std::size_t{0});
        QCOMPARE(result.atCutoff[0].hit, 0.5);
    }

    void usersAndItemsThatTheModelDoesNotKnowAreNeverFound() {
        const FakeRecommender model({{1, 2}});
        const UserLists train = userLists({{0, 1}});
        const GivenCandidates candidates =
            candidatesOf({{0, ItemIndex(7), {0}}, {3, ItemIndex(0), {1}}, {0, ItemIndex(0), {9}}});
        const RankingResult result = evaluateGivenCandidates(model, candidates, train, {}, kTopTwo);
        QCOMPARE(result.coldUsers, std::size_t{1});
        QCOMPARE(result.coldTestItems, std::size_t{1});
        QCOMPARE(result.atCutoff[0].hit, 1.0 / 3.0);
    }

    void onlyTheRowsOfTheUsersAskedForAreRanked() {
        const FakeRecommender model({{9, 8}, {8, 9}});
        const UserLists train = userLists({{0}, {0}});
        const GivenCandidates candidates = candidatesOf({{0, ItemIndex(0), {1}}, {1, ItemIndex(0), {1}}});
        const std::vector<UserIndex> users{UserIndex(1)};
        const RankingResult result =
            evaluateGivenCandidates(model, candidates, train, {}, {.cutoffs = {1}, .onlyUsers = &users});
        QCOMPARE(result.usersCounted, std::size_t{1});
        QCOMPARE(result.usersSkipped, std::size_t{0});
        QCOMPARE(result.atCutoff[0].hit, 0.0);
    }

    void anyNumberOfThreadsGivesTheSameBits() {
        const FakeRecommender model = randomRecommender(200, 60, 1);
        RandomStream stream(2, RandomPurpose::test);
        std::vector<CandidateRow> rows;
        for (std::size_t user = 0; user < 200; ++user) {
            rows.push_back({user, ItemIndex(stream.below(60)), {}});
            for (int candidate = 0; candidate < 20; ++candidate)
                rows.back().items.push_back(stream.below(60));
        }
        const GivenCandidates candidates = candidatesOf(rows);
        const UserLists train = randomLists(200, 60, 0.1, 3);
        const auto with = [&](int threads) {
            return evaluateGivenCandidates(model, candidates, train, {}, {.cutoffs = {5, 10}, .threadCount = threads});
        };
        const RankingResult one = with(1);
        for (const int threads : {2, 3, 8})
            QVERIFY(with(threads) == one);
    }

    void aRequestedStopEndsIt() {
        TrainingControls controls;
        controls.requestStop();
        const GivenCandidates candidates = candidatesOf({{0, ItemIndex(0), {}}});
        const FakeRecommender model({{1, 2}});
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 evaluateGivenCandidates(model, candidates, {}, {}, {.controls = &controls}));
    }
};

QTEST_APPLESS_MAIN(GivenCandidatesRankingTest)
#include "given_candidates_ranking_test.moc"
