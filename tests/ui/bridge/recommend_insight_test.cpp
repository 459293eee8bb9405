#include "ui/bridge/live_description.h"

#include <QTest>

#include <cmath>

#include "tests/ui/bridge/small_run.h"

using namespace tastescope;

namespace {

LiveQuestion someQuestion() {
    LiveQuestion question = test::questionAbout({{{0, 3}, {1, 5}, {2, 5}}, {{0, 4}, {3, 5}}, {{3, 2}, {4, 2}}},
                                                {{{3, 5}, {4, 2}}, {}, {}}, 6);
    question.model = std::make_shared<test::FakeModel>(
        std::vector<std::vector<float>>{{1, 0}, {1, 0.2F}, {-1, 0}},
        std::vector<std::vector<float>>{{1, 0}, {1, 1}, {0.5F, 0}, {1.5F, 0}, {0.2F, 0}, {-1, 0}});
    question.user = 0;
    return question;
}

}  // namespace

class RecommendInsightTest : public QObject {
    Q_OBJECT
  private slots:
    void theHistoryIsHighestFirstThenByTitle() {
        LiveQuestion question = someQuestion();
        test::changeDataset(question, [](DatasetValues& dataset) { dataset.items[2].title = QStringLiteral("a film"); });
        const RecommendInsight page = describeLive(question).values.recommend;
        QCOMPARE(int(page.rated.size()), 3);
        QCOMPARE(page.rated[0].key, qint64(2));
        QCOMPARE(page.rated[1].key, qint64(1));
        QCOMPARE(page.rated[2].rating, 3.0);
        QVERIFY(std::abs(page.ownMean - 13.0 / 3) < 1e-9);
    }

    void hiddenRatingsStandBesideTheList() {
        const RecommendInsight page = describeLive(someQuestion()).values.recommend;
        QCOMPARE(page.ranked[0].key, qint64(3));
        QCOMPARE(page.ranked[0].rank, 1);
        QVERIFY(page.ranked[0].isHit);
        QCOMPARE(page.ranked[0].hiddenRating, 5.0);
        QVERIFY(!page.ranked[1].isHit);
        QCOMPARE(page.ranked[1].hiddenRating, 2.0);
        QVERIFY(page.isRating);
    }

    void theSentenceCountsTheHits() {
        const RecommendInsight page = describeLive(someQuestion()).values.recommend;
        QCOMPARE(page.hitsSentence,
                 QStringLiteral("One of the first 3 is the one hidden film that user u0 rated 4 or more."));
        QVERIFY(page.hasHits);
    }

    void theMostSimilarUserComesFirst() {
        const RecommendInsight page = describeLive(someQuestion()).values.recommend;
        QCOMPARE(int(page.similar.size()), 2);
        QCOMPARE(page.similar[0].user, qint64(1));
        QCOMPARE(page.similar[0].similarity, QStringLiteral("0.98"));
    }

    void theListFollowsTheWayItIsMade() {
        LiveQuestion question = someQuestion();
        question.listBy = ListBy::similarUsers;
        const RecommendInsight page = describeLive(question).values.recommend;
        QCOMPARE(int(page.ranked.size()), 1);
        QCOMPARE(page.ranked[0].key, qint64(3));
    }

    void withoutEmbeddingsAListBySimilarUsersIsRefusedAndScoresAreNot() {
        LiveQuestion question = someQuestion();
        question.model = std::make_shared<test::FakeRankingModel>(3, 6);
        RecommendInsight page = describeLive(question).values.recommend;
        QVERIFY(page.refusal.isEmpty());
        QVERIFY(!page.isRating);
        QCOMPARE(page.scoreDecimals, 0);
        QCOMPARE(page.highest, 50.0);
        question.listBy = ListBy::similarUsers;
        page = describeLive(question).values.recommend;
        QVERIFY(page.refusal.startsWith(QStringLiteral("This model has no embeddings")));
        QVERIFY(page.ranked.empty());
    }

    void withoutAModelTheHistoryRemains() {
        LiveQuestion question = someQuestion();
        question.model = nullptr;
        const RecommendInsight page = describeLive(question).values.recommend;
        QCOMPARE(int(page.rated.size()), 3);
        QVERIFY(page.ranked.empty());
        QCOMPARE(page.refusal, QStringLiteral("Nothing is trained yet."));
    }

    void thePageIsMadeOnlyWhenItIsWanted() {
        LiveQuestion question = someQuestion();
        question.wantsRecommend = false;
        QCOMPARE(describeLive(question).values.recommend.user, qint64(-1));
    }
};

QTEST_APPLESS_MAIN(RecommendInsightTest)
#include "recommend_insight_test.moc"
