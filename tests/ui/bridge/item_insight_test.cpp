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

/// Rates 2.5 and a bit for every item or user that a neighbourhood would name.
class NeighbourhoodModel : public test::FakeModel {
  public:
    using Parts = std::vector<ScorePart>;
    explicit NeighbourhoodModel(Parts parts)
        : FakeModel(std::vector<std::vector<float>>(9, {0}), std::vector<std::vector<float>>(10, {0})), parts_(std::move(parts)) {}
    std::vector<ScorePart> explainScore(UserIndex, ItemIndex) const override { return parts_; }

  private:
    Parts parts_;
};

/// User 0 rated films 0 to 7; nine users and ten films in all. Film 9 is asked about.
LiveQuestion askedOf(NeighbourhoodModel::Parts parts) {
    std::vector<std::vector<test::Rating>> train(9);
    for (std::uint32_t film = 0; film < 8; ++film) train[0].push_back({film, 4});
    for (std::size_t user = 1; user < train.size(); ++user) train[user] = {{9, 4}};
    LiveQuestion question = test::questionAbout(train, std::vector<std::vector<test::Rating>>(9), 10);
    question.model = std::make_shared<NeighbourhoodModel>(std::move(parts));
    question.user = 0;
    question.item = 9;
    return question;
}

/// "mean rating", and eight films (or users) that add 0.1, 0.2, … and take away 0.8.
NeighbourhoodModel::Parts eightNeighbours(bool areUsers) {
    NeighbourhoodModel::Parts parts{{"mean rating", 2.5}};
    for (std::size_t index = 0; index < 8; ++index) {
        ScorePart part{areUsers ? "similar user" : "similar item", index == 7 ? -0.8 : 0.1 * double(index + 1)};
        if (areUsers)
            part.user = UserIndex(index + 1);
        else
            part.item = ItemIndex(index);
        parts.push_back(part);
    }
    return parts;
}

QStringList namesOf(const std::vector<WaterfallPart>& parts) {
    QStringList names;
    for (const WaterfallPart& part : parts) names << part.name;
    return names;
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

    void theModelsOwnNeighboursCarryTheTitlesOfTheWindowTheStrongestFirst() {
        LiveQuestion question = askedOf(eightNeighbours(false));
        test::changeDataset(question, [](DatasetValues& dataset) { dataset.items[7].title = QStringLiteral("影片 7"); });
        const std::vector<WaterfallPart> parts = describeLive(question).values.item.parts;
        checkSum(parts);
        QCOMPARE(namesOf(parts), QStringList({QStringLiteral("Mean rating"), QStringLiteral("影片 7"), QStringLiteral("Film 6"),
                                              QStringLiteral("Film 5"), QStringLiteral("Film 4"), QStringLiteral("Film 3"),
                                              QStringLiteral("3 other films"), QStringLiteral("Predicted")}));
        QVERIFY(std::abs(parts[6].value - 0.6) < 1e-9);
    }

    void theModelsOwnSimilarUsersAreNamedAndFolded() {
        const std::vector<WaterfallPart> parts = describeLive(askedOf(eightNeighbours(true))).values.item.parts;
        checkSum(parts);
        QCOMPARE(parts[1].name, QStringLiteral("User u8"));
        QCOMPARE(parts[6].name, QStringLiteral("3 other users"));
    }

    void sixNeighboursNeedNoFolding() {
        NeighbourhoodModel::Parts six = eightNeighbours(false);
        six.resize(7);
        const std::vector<WaterfallPart> parts = describeLive(askedOf(six)).values.item.parts;
        QCOMPARE(int(parts.size()), 8);
        QCOMPARE(parts[6].name, QStringLiteral("Film 0"));
    }

    void aNeighbourhoodIsClippedAfterAllItsParts() {
        NeighbourhoodModel::Parts high = eightNeighbours(false);
        high.front().value = 4.5;
        const std::vector<WaterfallPart> parts = describeLive(askedOf(high)).values.item.parts;
        checkSum(parts);
        QCOMPARE(parts[parts.size() - 2].name, QStringLiteral("Clip to scale"));
        QCOMPARE(parts.back().value, 5.0);
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
