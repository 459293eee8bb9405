#include "engine/models/set_neighbours.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

#include "engine/models/co_count_tuning.h"
#include "engine/models/item_weight_model.h"
#include "engine/models/rp3beta.h"
#include "engine/models/user_weight_model.h"
#include "tests/engine/sampling/part_of_draws.h"

using namespace tastescope;

namespace {

constexpr std::size_t kUsers = 40;
constexpr std::size_t kItems = 25;

using Settings = std::vector<std::pair<std::string, std::string>>;
using Sets = std::vector<std::set<std::size_t>>;

double sizeOf(const std::set<std::size_t>& one) { return static_cast<double>(one.size()); }

double sharedBy(const std::set<std::size_t>& a, const std::set<std::size_t>& b) {
    double count = 0.0;
    for (const std::size_t one : a) count += b.contains(one) ? 1.0 : 0.0;
    return count;
}

}  // namespace

/// Neighbours by sets and random walks, beside the papers' formulas in plain loops.
class SetNeighboursTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        data_ = std::make_shared<TrainingData>(test::partOfDraws(500, 9), InteractionPart());
        likes_.resize(kUsers);
        likedBy_.resize(kItems);
        const SparseRows& byUser = data_->matrix(Signal::liked)->byUser;
        for (std::size_t user = 0; user < kUsers; ++user)
            for (const std::uint32_t item : byUser.columns(user)) {
                likes_[user].insert(item);
                likedBy_[item].insert(user);
            }
    }

    void everySimilarityAgreesWithItsFormula_data() {
        QTest::addColumn<QString>("similarity");
        for (const char* similarity : {"co-count", "cosine", "jaccard", "conditional-probability"}) QTest::newRow(similarity) << similarity;
    }
    void everySimilarityAgreesWithItsFormula() {
        QFETCH(QString, similarity);
        const auto model = trained(implicitItemNeighboursEntry(), {{"similarity", similarity.toStdString()},
                                                                   {"tunes", "false"},
                                                                   {"normalises", "false"},
                                                                   {"neighbours", "25"},
                                                                   {"item_power", "0.3"},
                                                                   {"neighbour_power", "0.8"},
                                                                   {"offset", "1.5"},
                                                                   {"shrinkage", "2"}});
        const auto& weights = dynamic_cast<const HasItemWeights&>(*model);
        std::vector<float> row(kItems);
        for (std::size_t item = 0; item < kItems; ++item) {
            weights.itemWeights(ItemIndex(item), row);
            for (std::size_t other = 0; other < kItems; ++other)
                QVERIFY(std::abs(static_cast<double>(row[other]) - (other == item ? 0.0 : expected(similarity, item, other))) < 1e-5);
        }
    }

    void onlyTheMostSimilarAreKept() {
        const auto whole = trained(implicitItemNeighboursEntry(), {{"tunes", "false"}, {"normalises", "false"}, {"neighbours", "25"}});
        const auto kept = trained(implicitItemNeighboursEntry(), {{"tunes", "false"}, {"normalises", "false"}, {"neighbours", "3"}});
        std::vector<float> all(kItems);
        std::vector<float> few(kItems);
        for (std::size_t item = 0; item < kItems; ++item) {
            dynamic_cast<const HasItemWeights&>(*whole).itemWeights(ItemIndex(item), all);
            dynamic_cast<const HasItemWeights&>(*kept).itemWeights(ItemIndex(item), few);
            QVERIFY(std::ranges::count_if(few, [](float one) { return one > 0.0F; }) <= 3);
            for (std::size_t other = 0; other < kItems; ++other)
                if (few[other] > 0.0F) QVERIFY(std::ranges::count_if(all, [&](float one) { return one > few[other]; }) < 3);
        }
    }

    void withAnEqualSayEveryRowHasLengthOneInTheSameOrder() {
        const auto plain = trained(implicitItemNeighboursEntry(), {{"tunes", "false"}, {"normalises", "false"}, {"neighbours", "6"}});
        const auto equal = trained(implicitItemNeighboursEntry(), {{"tunes", "false"}, {"neighbours", "6"}});
        std::vector<float> before(kItems);
        std::vector<float> after(kItems);
        for (std::size_t item = 0; item < kItems; ++item) {
            dynamic_cast<const HasItemWeights&>(*plain).itemWeights(ItemIndex(item), before);
            dynamic_cast<const HasItemWeights&>(*equal).itemWeights(ItemIndex(item), after);
            double squares = 0.0;
            for (const float one : before) squares += static_cast<double>(one) * static_cast<double>(one);
            QVERIFY(squares > 0.0);
            for (std::size_t other = 0; other < kItems; ++other)
                QVERIFY(std::abs(static_cast<double>(after[other]) - static_cast<double>(before[other]) / std::sqrt(squares)) < 1e-6);
        }
    }

    void aUsersScoreAddsUpWhoIsNear() {
        const auto model = trained(implicitUserNeighboursEntry(), {{"similarity", "jaccard"}, {"neighbours", "5"}});
        const SparseRows& weights = dynamic_cast<const UserWeightModel&>(*model).weights();
        std::vector<float> scores(kItems);
        for (std::size_t user = 0; user < kUsers; ++user) {
            model->scoreAllItems(UserIndex(user), scores);
            std::vector<double> sums(kItems, 0.0);
            for (std::size_t place = 0; place < weights.rowSize(user); ++place) {
                const std::size_t near = weights.columns(user)[place];
                const double shared = sharedBy(likes_[user], likes_[near]);
                const double jaccard = shared / (sizeOf(likes_[user]) + sizeOf(likes_[near]) - shared);
                QVERIFY(std::abs(static_cast<double>(weights.values(user)[place]) - jaccard) < 1e-6);
                for (const std::size_t item : likes_[near]) sums[item] += jaccard;
            }
            for (std::size_t item = 0; item < kItems; ++item)
                if (!likedBy_[item].empty()) QVERIFY(std::abs(static_cast<double>(scores[item]) - sums[item]) < 1e-5);
        }
        for (const ScorePart& part : model->explainScore(UserIndex(1), ItemIndex(2)))
            QVERIFY(part.user && likes_[part.user->value()].contains(2));
    }

    void randomWalksAgreeWithProductsOfTransitionMatrices() {
        const auto model = trained(rp3betaEntry(), {{"alpha", "1.3"}, {"beta", "0.4"}});
        std::vector<float> row(kItems);
        for (std::size_t item = 0; item < kItems; ++item) {
            dynamic_cast<const HasItemWeights&>(*model).itemWeights(ItemIndex(item), row);
            for (std::size_t other = 0; other < kItems; ++other) {
                double walk = 0.0;
                for (const std::size_t user : likedBy_[item])
                    if (likes_[user].contains(other))
                        walk += std::pow(1.0 / sizeOf(likedBy_[item]), 1.3) * std::pow(1.0 / sizeOf(likes_[user]), 1.3);
                if (other == item) walk = 0.0;
                if (walk > 0.0) walk /= std::pow(sizeOf(likedBy_[other]), 0.4);
                QVERIFY(std::abs(static_cast<double>(row[other]) - walk) < 1e-6);
            }
        }
    }

    void everySettingOfTheTuningIsMeasured() {
        CoCountTuning tuning(data_->matrix(Signal::liked)->byUser, 5);
        for (std::size_t round = 0; round < tuning.roundCount(); ++round) tuning.runRound(round, 2);
        const auto chosen = tuning.chosen();
        QVERIFY(chosen.has_value());
        for (std::size_t setting = 0; setting < CoCountTuning::settings().size(); ++setting) {
            const CoCountTuning::Quality quality = tuning.quality(setting);
            QVERIFY(quality.hitRate > 0.0 && quality.hitRate <= 1.0);
            QVERIFY(quality.coverage > 0.0 && quality.coverage <= 1.0);
            QVERIFY(quality.gini >= 0.0 && quality.gini < 1.0);
        }
    }

    void tuningTakesTheLargestOffsetThatCostsLittle() {
        CoCountTuning tuning(data_->matrix(Signal::liked)->byUser, 5);
        for (std::size_t round = 0; round < tuning.roundCount(); ++round) tuning.runRound(round, 1);
        double best = 0.0;
        std::size_t taken = 0;
        for (std::size_t setting = 0; setting < CoCountTuning::settings().size(); ++setting) {
            if (CoCountTuning::settings()[setting] == *tuning.chosen()) taken = setting;
            const CoCountTuning::Quality quality = tuning.quality(setting);
            if (quality.coverage >= 0.6 && quality.gini <= 0.747) best = std::max(best, quality.hitRate);
        }
        QVERIFY(best > 0.0);
        QVERIFY(tuning.quality(taken).hitRate >= 0.92 * best);
        for (std::size_t setting = 0; setting < CoCountTuning::settings().size(); ++setting) {
            const CoCountTuning::Quality quality = tuning.quality(setting);
            const bool isAsGood = quality.hitRate >= 0.92 * best && quality.coverage >= 0.6 && quality.gini <= 0.747;
            if (isAsGood) QVERIFY(CoCountTuning::settings()[setting].offset <= tuning.chosen()->offset);
        }
    }

    void whereNothingCanBeHeldOutThePowersStayAsTheyAre() {
        SparseRows alone(3);
        alone.appendRow(std::vector<std::uint32_t>{1}, std::vector<float>{1});
        alone.appendRow({}, {});
        CoCountTuning tuning(alone, 1);
        for (std::size_t round = 0; round < tuning.roundCount(); ++round) tuning.runRound(round, 1);
        QVERIFY(!tuning.chosen().has_value());
    }

    void anEmptyHistoryScoresZeroAndAnUnknownItemCannotBeRecommended() {
        auto dataset = std::make_shared<Dataset>();
        auto labels = std::make_shared<PartLabels>();
        for (const char* id : {"a", "b", "c"}) {
            dataset->userIds.indexOrAdd(id);
            dataset->itemIds.indexOrAdd(id);
        }
        dataset->interactingItemCount = 3;
        for (const auto& [user, item] : {std::pair(0U, 0U), std::pair(0U, 1U), std::pair(1U, 0U)}) {
            dataset->interactions.users.push_back(user);
            dataset->interactions.items.push_back(item);
            dataset->interactions.values.push_back(1.0F);
            labels->push_back(PartLabel::train);
        }
        const auto data = std::make_shared<TrainingData>(InteractionPart(dataset, labels, PartLabel::train), InteractionPart());
        for (const ModelEntry& entry : {implicitItemNeighboursEntry(), implicitUserNeighboursEntry(), rp3betaEntry()}) {
            const auto model = trainedOn(data, entry, {{"positives", "all"}});
            std::vector<float> scores(3);
            model->scoreAllItems(UserIndex(2), scores);
            QCOMPARE(scores[0], 0.0F);
            QCOMPARE(scores[2], -std::numeric_limits<float>::infinity());
            model->scoreAllItems(UserIndex(1), scores);
            QVERIFY(scores[1] > 0.0F);
        }
    }

    void whereNothingIsLikedNothingCanBeRecommended() {
        const auto data = std::make_shared<TrainingData>(test::partOfDraws(100, 9), InteractionPart(), 100.0);
        for (const ModelEntry& entry : {implicitItemNeighboursEntry(), implicitUserNeighboursEntry(), rp3betaEntry()}) {
            std::vector<float> scores(kItems);
            trainedOn(data, entry, {})->scoreAllItems(UserIndex(3), scores);
            for (const float score : scores) QCOMPARE(score, -std::numeric_limits<float>::infinity());
        }
    }

  private:
    double expected(const QString& similarity, std::size_t item, std::size_t other) const {
        const double shared = sharedBy(likedBy_[item], likedBy_[other]);
        const double own = sizeOf(likedBy_[item]);
        const double theirs = sizeOf(likedBy_[other]);
        if (shared == 0.0) return 0.0;
        double value = shared / own;
        if (similarity == "co-count") value = shared / (std::pow(own, 0.3) * std::pow(theirs, 0.8) + 1.5);
        if (similarity == "cosine") value = shared / std::sqrt(own * theirs);
        if (similarity == "jaccard") value = shared / (own + theirs - shared);
        return value * shared / (shared + 2.0);
    }
    static std::shared_ptr<const Recommender> trainedOn(const std::shared_ptr<const TrainingData>& data, const ModelEntry& entry,
                                                        const Settings& settings) {
        HyperparameterValues values(entry.hyperparameters);
        for (const auto& [name, text] : settings) values.setFromText(name, text);
        const auto trainer = entry.makeTrainer(data, values, {1, 2});
        for (std::size_t round = 0; round < trainer->roundsPerEpoch(); ++round) trainer->runRound({});
        return trainer->model();
    }
    std::shared_ptr<const Recommender> trained(const ModelEntry& entry, const Settings& settings) const {
        return trainedOn(data_, entry, settings);
    }

    std::shared_ptr<const TrainingData> data_;
    Sets likes_;    // by user
    Sets likedBy_;  // by item
};

QTEST_APPLESS_MAIN(SetNeighboursTest)
#include "set_neighbours_test.moc"
