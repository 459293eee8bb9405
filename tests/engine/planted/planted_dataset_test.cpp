#include "engine/planted/planted_dataset.h"

#include <Eigen/Dense>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <unordered_set>
#include <vector>

#include "engine/core/errors.h"
#include "engine/core/random.h"
#include "engine/data/interaction_part.h"
#include "engine/planted/planted_items.h"
#include "engine/planted/planted_users.h"
#include "engine/data/user_lists.h"

using namespace tastescope;

namespace {

bool sameBits(const Dataset& left, const Dataset& right) {
    return left.interactions.users == right.interactions.users && left.interactions.items == right.interactions.items &&
           left.interactions.values == right.interactions.values &&
           left.interactions.timestamps == right.interactions.timestamps &&
           left.userIds.toStrings() == right.userIds.toStrings() &&
           left.itemIds.toStrings() == right.itemIds.toStrings() &&
           left.catalogue.itemTitles == right.catalogue.itemTitles &&
           left.truth->itemFactors == right.truth->itemFactors && left.truth->userFactors == right.truth->userFactors;
}

/// Mean over the rows of user factors · item factors.
double meanTaste(const Dataset& dataset) {
    double sum = 0.0;
    for (std::size_t row = 0; row < dataset.interactionCount(); ++row) {
        const UserIndex user(dataset.interactions.users[row]);
        const ItemIndex item(dataset.interactions.items[row]);
        sum += dataset.truth->expectedValue(user, item) - dataset.truth->mean -
               static_cast<double>(dataset.truth->userBiases[user.value()] + dataset.truth->itemBiases[item.value()]);
    }
    return sum / static_cast<double>(dataset.interactionCount());
}

/// How often the next film of a user is of the next genre on the ring.
double shareOfStepsAlongRing(const Dataset& dataset) {
    double steps = 0.0, along = 0.0;
    const InteractionColumns& columns = dataset.interactions;
    for (std::size_t row = 1; row < columns.size(); ++row) {
        if (columns.users[row] != columns.users[row - 1]) continue;
        const std::uint32_t before = dataset.truth->itemGenres[columns.items[row - 1]];
        steps += 1.0;
        along += dataset.truth->itemGenres[columns.items[row]] == genreAlongRing(before, 1) ? 1.0 : 0.0;
    }
    return along / steps;
}

std::size_t numberOf(const Dataset& dataset, std::uint32_t item) {
    return static_cast<std::size_t>(std::stoul(std::string(dataset.itemIds.id(item)))) - 1;
}

/// NDCG@10 over the users with validation rows, training rows masked; score(user, scores) fills a score an item.
template <class Score>
double ndcgAt10(const UserLists& train, const UserLists& validation, std::size_t userCount, std::size_t itemCount,
                Score score) {
    double sum = 0.0, users = 0.0;
    std::vector<double> scores(itemCount);
    std::vector<std::uint32_t> order(itemCount);
    for (std::size_t index = 0; index < userCount; ++index) {
        const UserIndex user(index);
        const auto wanted = validation.items(user);
        if (wanted.empty()) continue;
        score(user, scores);
        for (const std::uint32_t item : train.items(user))
            scores[item] = -1e300;
        std::iota(order.begin(), order.end(), 0U);
        std::partial_sort(order.begin(), order.begin() + 10, order.end(), [&](std::uint32_t left, std::uint32_t right) {
            return scores[left] != scores[right] ? scores[left] > scores[right] : left < right;
        });
        double gained = 0.0, ideal = 0.0;
        for (std::size_t rank = 0; rank < 10; ++rank) {
            const double gain = 1.0 / std::log2(static_cast<double>(rank) + 2.0);
            if (validation.contains(user, ItemIndex(order[rank]))) gained += gain;
            if (rank < wanted.size()) ideal += gain;
        }
        sum += gained / ideal;
        users += 1.0;
    }
    return sum / users;
}

/// The item weights of EASE (Steck, WWW 2019, eq. 8) on the lists as clicks.
Eigen::MatrixXd easeWeights(const UserLists& lists, std::size_t userCount, std::size_t itemCount,
                            double regularisation) {
    const auto items = static_cast<Eigen::Index>(itemCount);
    Eigen::MatrixXd gram = Eigen::MatrixXd::Zero(items, items);
    for (std::size_t user = 0; user < userCount; ++user)
        for (const std::uint32_t left : lists.items(UserIndex(user)))
            for (const std::uint32_t right : lists.items(UserIndex(user)))
                gram(static_cast<Eigen::Index>(left), static_cast<Eigen::Index>(right)) += 1.0;
    gram.diagonal().array() += regularisation;
    Eigen::MatrixXd weights = gram.llt().solve(Eigen::MatrixXd::Identity(items, items));
    for (Eigen::Index column = 0; column < items; ++column)
        weights.col(column) /= -weights(column, column);
    weights.diagonal().setZero();
    return weights;
}

}  // namespace

class PlantedDatasetTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { filmClub_ = makePlantedDataset({}); }

    void theFilmClubHasItsSizes() {
        QCOMPARE(filmClub_->name, std::string("Film club"));
        QCOMPARE(filmClub_->itemNoun, std::string("film"));
        QCOMPARE(filmClub_->report.format, std::string("planted"));
        QCOMPARE(filmClub_->userCount(), std::size_t{2000});
        QCOMPARE(filmClub_->catalogueItemCount(), std::size_t{600});
        QVERIFY(filmClub_->interactionCount() > 150'000 && filmClub_->interactionCount() < 165'000);
        QCOMPARE(filmClub_->report.accepted, std::uint64_t{filmClub_->interactionCount()});
        QCOMPARE(filmClub_->catalogue.itemTitles.size(), std::size_t{600});
        QCOMPARE(filmClub_->truth->itemFactors.rows(), filmClub_->itemCount());
        QCOMPARE(filmClub_->truth->userFactors.rows(), filmClub_->userCount());
    }

    void ratingsAreHalfStarsWithTheKnownMeanAndSpread() {
        double sum = 0.0, squares = 0.0;
        for (const float value : filmClub_->interactions.values) {
            QVERIFY(value >= 0.5F && value <= 5.0F && std::floor(2.0F * value) == 2.0F * value);
            sum += static_cast<double>(value);
            squares += static_cast<double>(value) * static_cast<double>(value);
        }
        const double count = static_cast<double>(filmClub_->interactionCount());
        QVERIFY(std::abs(sum / count - 3.42) < 0.05);
        QVERIFY(std::abs(std::sqrt(squares / count - sum / count * (sum / count)) - 1.12) < 0.03);
        QCOMPARE(filmClub_->minimumValue, 0.5);
        QCOMPARE(filmClub_->maximumValue, 5.0);
    }

    void theNoiseFloorIsWhereTheLessonNeedsIt() {
        const auto labels = std::make_shared<PartLabels>(filmClub_->interactionCount(), PartLabel::test);
        const double floor = noiseFloor(InteractionPart(filmClub_, labels, PartLabel::test));
        QVERIFY2(floor > 0.56 && floor < 0.59, qPrintable(QString::number(floor)));
    }

    void ratingsLieAsFarFromTheTruthAsItSays() {
        double squares = 0.0, variances = 0.0;
        const InteractionColumns& columns = filmClub_->interactions;
        for (std::size_t row = 0; row < columns.size(); ++row) {
            const UserIndex user(columns.users[row]);
            const ItemIndex item(columns.items[row]);
            const double expected = filmClub_->truth->expectedValue(user, item);
            if (expected < 1.5 || expected > 4.0) continue;  // where clipping does not move the mean
            const double error = static_cast<double>(columns.values[row]) - expected;
            squares += error * error;
            variances += filmClub_->truth->observedVariance(user, item);
        }
        QVERIFY(std::abs(squares / variances - 1.0) < 0.03);
    }

    void rowsStandByUserThenTimeAndIdsCountFirstAppearances() {
        const InteractionColumns& columns = filmClub_->interactions;
        std::uint32_t nextUser = 0, nextItem = 0;
        for (std::size_t row = 0; row < columns.size(); ++row) {
            if (columns.users[row] == nextUser) ++nextUser;
            if (columns.items[row] == nextItem) ++nextItem;
            QVERIFY(columns.users[row] < nextUser && columns.items[row] < nextItem);
            if (row == 0 || columns.users[row] != columns.users[row - 1]) continue;
            QVERIFY(columns.timestamps[row] >= columns.timestamps[row - 1]);
        }
        QCOMPARE(std::size_t{nextUser}, filmClub_->userCount());
        QCOMPARE(std::size_t{nextItem}, filmClub_->itemCount());
        QCOMPARE(filmClub_->userIds.id(41), std::string_view("42"));
    }

    void nobodyRatesTwiceOrMoreThanHalfAndColdUsersHardlyAny() {
        std::unordered_set<std::uint64_t> pairs;
        std::vector<std::size_t> counts(2000);
        const InteractionColumns& columns = filmClub_->interactions;
        for (std::size_t row = 0; row < columns.size(); ++row) {
            QVERIFY(pairs.insert(std::uint64_t{columns.users[row]} << 32 | columns.items[row]).second);
            ++counts[columns.users[row]];
        }
        QVERIFY(*std::max_element(counts.begin(), counts.end()) <= 300);
        QVERIFY(*std::min_element(counts.begin(), counts.end()) >= 1);
        QCOMPARE(std::count_if(counts.begin(), counts.end(), [](std::size_t count) { return count <= 3; }),
                 std::ptrdiff_t{60});
    }

    void timestampsHonourReleaseAndJoining() {
        const PlantedConfig config;
        const PlantedItems items = makePlantedItems(config);
        const PlantedUsers users = makePlantedUsers(config);
        const InteractionColumns& columns = filmClub_->interactions;
        for (std::size_t row = 0; row < columns.size(); ++row) {
            const std::int64_t day = (columns.timestamps[row] - config.firstSecond) / 86'400;
            QVERIFY(day >= users.joinDays[columns.users[row]] && day < 1095);
            QVERIFY(day >= items.releaseDays[numberOf(*filmClub_, columns.items[row])]);
        }
    }

    void coldItemsHaveFewRatings() {
        std::vector<int> counts(600);
        for (const std::uint32_t item : filmClub_->interactions.items)
            ++counts[numberOf(*filmClub_, item)];
        const double cold = std::accumulate(counts.begin() + 576, counts.end(), 0.0) / 24.0;
        const double usual = std::accumulate(counts.begin(), counts.begin() + 576, 0.0) / 576.0;
        QVERIFY(cold < usual / 8.0);
    }

    void truthAndCatalogueStandInTheOrderOfTheIndices() {
        const PlantedItems items = makePlantedItems({});
        for (std::uint32_t item = 0; item < filmClub_->itemCount(); ++item) {
            const std::size_t number = numberOf(*filmClub_, item);
            QCOMPARE(filmClub_->truth->itemBiases[item], items.biases[number]);
            QCOMPARE(filmClub_->truth->itemFactors.row(item)[2], items.factors.row(number)[2]);
            QCOMPARE(filmClub_->truth->itemGenres[item], items.genres[number]);
            QCOMPARE(filmClub_->catalogue.itemCategories.ofRow(item)[0], items.genres[number]);
        }
    }

    void theSameSeedGivesTheSameBitsForAnyNumberOfThreads() {
        const PlantedConfig config = plantedConfigOfSize(700, 300, 0, 3);
        const auto one = makePlantedDataset(config, 1);
        QVERIFY(sameBits(*one, *makePlantedDataset(config, 2)));
        QVERIFY(sameBits(*one, *makePlantedDataset(config, 3)));
    }

    void anotherSeedGivesOtherData() {
        const auto one = makePlantedDataset(plantedConfigOfSize(200, 100, 5000, 1));
        const auto two = makePlantedDataset(plantedConfigOfSize(200, 100, 5000, 2));
        QVERIFY(one->interactions.items != two->interactions.items);
        QVERIFY(one->interactions.values != two->interactions.values);
    }

    void theWantedNumberOfRatingsIsMetExactly_data() {
        QTest::addColumn<int>("ratings");
        for (const int ratings : {1500, 20'000, 90'001, 130'000})
            QTest::addRow("%d", ratings) << ratings;
    }
    void theWantedNumberOfRatingsIsMetExactly() {
        QFETCH(int, ratings);
        const auto dataset = makePlantedDataset(plantedConfigOfSize(1000, 300, static_cast<std::size_t>(ratings), 1));
        QCOMPARE(dataset->interactionCount(), static_cast<std::size_t>(ratings));
    }

    void itemsWithoutRatingsFollowTheOthers() {
        const auto dataset = makePlantedDataset(plantedConfigOfSize(30, 600, 300, 1));
        QVERIFY(dataset->itemCount() < 600);
        QCOMPARE(dataset->catalogueItemCount(), std::size_t{600});
        QCOMPARE(dataset->catalogue.itemTitles.size(), std::size_t{600});
        QCOMPARE(dataset->truth->itemBiases.size(), dataset->itemCount());
        for (auto item = static_cast<std::uint32_t>(dataset->itemCount()) + 1; item < 600; ++item)
            QVERIFY(numberOf(*dataset, item - 1) < numberOf(*dataset, item));
    }

    void withoutSelectionChoiceKnowsNothingOfTaste() {
        PlantedConfig config;
        config.selectionStrength = 0.0;
        const double blind = meanTaste(*makePlantedDataset(config));
        QVERIFY2(std::abs(blind) < 0.06, qPrintable(QString::number(blind)));
        QVERIFY(meanTaste(*filmClub_) > 0.3);
    }

    void withoutAChainTheOrderKnowsNothingOfGenres() {
        PlantedConfig config;
        config.genreChainStrength = 0.0;
        const auto unordered = makePlantedDataset(config);
        QCOMPARE(unordered->interactionCount(), filmClub_->interactionCount());
        const double chance = shareOfStepsAlongRing(*unordered);
        QVERIFY2(chance < 0.16, qPrintable(QString::number(chance)));
        QVERIFY(shareOfStepsAlongRing(*filmClub_) > 1.8 * chance);
    }

    void progressCountsRatingsAndCancels() {
        std::vector<Progress> seen;
        const auto dataset = makePlantedDataset(plantedConfigOfSize(5000, 100, 0, 1), 2, [&](const Progress& progress) {
            seen.push_back(progress);
            return true;
        });
        QVERIFY(seen.size() >= 2);
        QCOMPARE(seen.back().done, std::uint64_t{dataset->interactionCount()});
        QCOMPARE(seen.back().total, seen.back().done);
        QVERIFY_THROWS_EXCEPTION(Cancelled, makePlantedDataset({}, 1, [](const Progress&) { return false; }));
    }

    void easeOnClicksBeatsPopularityByAFifth() {
        const auto labels = std::make_shared<PartLabels>(filmClub_->interactionCount(), PartLabel::train);
        RandomStream stream(1, RandomPurpose::test);
        for (PartLabel& label : *labels)
            if (stream.uniform() < 0.1F) label = PartLabel::validation;
        const UserLists train(InteractionPart(filmClub_, labels, PartLabel::train));
        const UserLists validation(InteractionPart(filmClub_, labels, PartLabel::validation));
        const std::vector<std::uint32_t> popularity = ratingsPerItem(train, filmClub_->itemCount());
        const Eigen::MatrixXd weights = easeWeights(train, 2000, filmClub_->itemCount(), 500.0);
        const double byPopularity =
            ndcgAt10(train, validation, 2000, filmClub_->itemCount(),
                     [&](UserIndex, auto& scores) { std::copy(popularity.begin(), popularity.end(), scores.begin()); });
        const double byEase =
            ndcgAt10(train, validation, 2000, filmClub_->itemCount(), [&](UserIndex user, auto& scores) {
                std::fill(scores.begin(), scores.end(), 0.0);
                for (const std::uint32_t seen : train.items(user))
                    for (std::size_t item = 0; item < scores.size(); ++item)
                        scores[item] += weights(static_cast<Eigen::Index>(item), static_cast<Eigen::Index>(seen));
            });
        QVERIFY2(byEase >= 1.2 * byPopularity, qPrintable(QString("%1 and %2").arg(byEase).arg(byPopularity)));
        QVERIFY(byPopularity > 0.15);
    }

  private:
    std::shared_ptr<const Dataset> filmClub_;
};

QTEST_APPLESS_MAIN(PlantedDatasetTest)
#include "planted_dataset_test.moc"
