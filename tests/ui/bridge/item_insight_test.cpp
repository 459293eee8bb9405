#include "ui/bridge/live_description.h"

#include <QTest>

#include <cmath>

#include "tests/ui/bridge/small_run.h"

using namespace tastescope;

namespace {

/// Ten users like user 0; user 0 rated films 0 and 1, film 2 is held out; nobody rated film 4.
LiveQuestion manyUsers() {
    std::vector<std::vector<test::Rating>> train{{{0, 5}, {1, 2}}};
    std::vector<std::vector<float>> users{{1, 0.1F}};
    for (int user = 1; user <= 10; ++user) {
        train.push_back({{0, 4}, {2, float(1 + user % 5)}, {3, 3}});
        users.push_back({1, 0.1F * float(user)});
    }
    LiveQuestion question = test::questionAbout(train, {{{2, 4}}}, 5);
    question.model = std::make_shared<test::FakeModel>(
        users, std::vector<std::vector<float>>{{2, 0}, {1, 1}, {3, 0}, {0.5F, -1}, {0, 0}});
    question.user = 0;
    question.item = 2;
    return question;
}

void checkSum(const std::vector<WaterfallPart>& parts) {
    QVERIFY(parts.size() >= 2);
    double sum = 0;
    for (std::size_t part = 0; part + 1 < parts.size(); ++part)
        sum += parts[part].value;
    QVERIFY(std::abs(sum - parts.back().value) < 1e-9);
    QCOMPARE(parts.back().kind, WaterfallPart::Kind::total);
}

}  // namespace

class ItemInsightTest : public QObject {
    Q_OBJECT
  private slots:
    void theFactsNameCategoryYearAndRatings() {
        const ItemInsight item = describeLive(manyUsers()).values.item;
        QCOMPARE(item.title, QStringLiteral("Film 2"));
        QCOMPARE(item.facts, QStringLiteral("Drama · 1992 · 12 ratings"));
    }

    void thePredictionIsASumThatEndsOnTheScale() {
        const ItemInsight item = describeLive(manyUsers()).values.item;
        checkSum(item.parts);
        QCOMPARE(item.parts.front().name, QStringLiteral("Mean rating"));
        QCOMPARE(item.parts.front().kind, WaterfallPart::Kind::base);
        QCOMPARE(item.parts[2].name, QStringLiteral("Clip to scale"));
        QCOMPARE(item.parts.back().name, QStringLiteral("Predicted"));
        QCOMPARE(item.parts.back().value, 5.0);
    }

    void bySimilarUsersTheSmallOnesStandTogether() {
        LiveQuestion question = manyUsers();
        question.listBy = ListBy::similarUsers;
        const ItemInsight item = describeLive(question).values.item;
        checkSum(item.whyParts);
        QCOMPARE(item.whyParts.front().name, QStringLiteral("Mean of this user"));
        QVERIFY(item.whyParts[1].name.startsWith(QStringLiteral("User u")));
        QCOMPARE(item.whyParts[6].name, QStringLiteral("5 other users"));
        QCOMPARE(int(item.whyParts.size()), 8);
        checkSum(item.parts);
    }

    void bySimilarItemsThePartsCarryTheTitlesOfTheWindow() {
        LiveQuestion question = manyUsers();
        test::changeDataset(question, [](DatasetValues& dataset) { dataset.items[0].title = QStringLiteral("影片 0"); });
        question.listBy = ListBy::similarItems;
        const ItemInsight item = describeLive(question).values.item;
        checkSum(item.whyParts);
        QCOMPARE(item.whyParts[1].name, QStringLiteral("影片 0"));
    }

    void whatNoSimilarUserRatedHasANoteInsteadOfBars() {
        LiveQuestion question = manyUsers();
        question.listBy = ListBy::similarUsers;
        question.item = 4;
        const ItemInsight item = describeLive(question).values.item;
        QVERIFY(item.whyParts.empty());
        QCOMPARE(item.whyNote, QStringLiteral("None of the similar users has rated it."));
    }

    void aHeldOutRatingIsToldAsHidden() {
        const ItemInsight item = describeLive(manyUsers()).values.item;
        QCOMPARE(item.actual, QStringLiteral("Really rated 4, hidden from training"));
        QVERIFY(item.isHit);
    }

    void aTrainingRatingIsTold() {
        LiveQuestion question = manyUsers();
        question.item = 1;
        const ItemInsight item = describeLive(question).values.item;
        QCOMPARE(item.actual, QStringLiteral("Rated 2"));
        QVERIFY(!item.isHit);
    }

    void nothingIsToldOfOtherRatings() {
        LiveQuestion question = manyUsers();
        question.item = 3;
        QVERIFY(describeLive(question).values.item.actual.isEmpty());
    }

    void theNearestItemsComeFirst() {
        const ItemInsight item = describeLive(manyUsers()).values.item;
        QCOMPARE(item.nearest.front().key, qint64(0));
        QCOMPARE(item.nearest.front().similarity, QStringLiteral("1.00"));
        QCOMPARE(item.nearest.front().count, QStringLiteral("10"));
        QCOMPARE(int(item.nearest.size()), 3);
        QVERIFY(item.nearestNote.isEmpty());
    }

    void anItemWithoutTrainingRatingsHasNoNearest() {
        LiveQuestion question = manyUsers();
        question.item = 4;
        const ItemInsight item = describeLive(question).values.item;
        QVERIFY(item.nearest.empty());
        QCOMPARE(item.nearestNote, QStringLiteral("This film has no training ratings, so nothing is known to be near it."));
    }

    void withoutEmbeddingsNearIsWhatTheSameUsersLike() {
        LiveQuestion question = manyUsers();
        question.model = std::make_shared<test::FakeRankingModel>(11, 5);
        const ItemInsight item = describeLive(question).values.item;
        QVERIFY(item.nearestNote.isEmpty());
        QVERIFY(!item.nearest.empty());
        QCOMPARE(item.nearest.front().share, 1.0);
        QCOMPARE(item.parts.back().name, QStringLiteral("Score"));
    }

    void theHistogramCountsTrainAndValidation() {
        const ItemInsight item = describeLive(manyUsers()).values.item;
        QCOMPARE(item.ratings.counts, QList<double>({2, 2, 2, 3, 2}));
        QCOMPARE(item.ratingsNote, QStringLiteral("3.09 without test"));
    }

    void ratingsBetweenStepsFallIntoBins() {
        LiveQuestion question = manyUsers();
        test::changeDataset(question, [](DatasetValues& dataset) {
            dataset.valueHistogram.counts = {1, 1};
            dataset.valueHistogram.labels = {QStringLiteral("1–3"), QStringLiteral("3–5")};
        });
        QCOMPARE(describeLive(question).values.item.ratings.counts, QList<double>({4, 7}));
    }

    void withoutAModelTheRatingsRemain() {
        LiveQuestion question = manyUsers();
        question.model = nullptr;
        const ItemInsight item = describeLive(question).values.item;
        QVERIFY(item.parts.empty());
        QVERIFY(item.nearest.empty());
        QVERIFY(!item.actual.isEmpty());
        QVERIFY(!item.ratings.counts.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ItemInsightTest)
#include "item_insight_test.moc"
