#include "engine/models/rating_neighbours.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/core/random.h"
#include "engine/models/model_file.h"
#include "engine/models/rating_neighbour_model.h"
#include "tests/engine/sampling/part_of_draws.h"

using namespace tastescope;

namespace {

constexpr std::size_t kUsers = 40;
constexpr std::size_t kItems = 25;

/// ratings[row][column], with either side as the rows.
using Ratings = std::vector<std::map<std::size_t, double>>;

struct Pair {
    double similarity;
    double rating;
    std::size_t row;
};

double meanOf(const std::map<std::size_t, double>& ratings, double ofNone) {
    double sum = 0.0;
    for (const auto& one : ratings) sum += one.second;
    return ratings.empty() ? ofNone : sum / static_cast<double>(ratings.size());
}

}  // namespace

/// The formulas once more, in plain loops and double precision over every pair.
class RatingNeighboursTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        part_ = test::partOfDraws(500, 9);
        data_ = std::make_shared<TrainingData>(part_, InteractionPart());
        byUser_.resize(kUsers);
        byItem_.resize(kItems);
        for (std::size_t user = 0; user < kUsers; ++user)
            for (std::size_t place = 0; place < data_->trainLists().items(UserIndex(user)).size(); ++place) {
                const std::size_t item = data_->trainLists().items(UserIndex(user))[place];
                const auto value = static_cast<double>(data_->trainLists().values(UserIndex(user))[place]);
                byUser_[user][item] = value;
                byItem_[item][user] = value;
            }
        userBiases_.assign(kUsers, 0.0);
        itemBiases_.assign(kItems, 0.0);
        for (int pass = 0; pass < 10; ++pass) {
            solve(byItem_, userBiases_, 10.0, itemBiases_);
            solve(byUser_, itemBiases_, 15.0, userBiases_);
        }
    }

    void everySimilarityAndFormAgreesWithPlainLoops_data() {
        QTest::addColumn<bool>("ofItems");
        QTest::addColumn<QString>("similarity");
        QTest::addColumn<QString>("form");
        for (const bool ofItems : {true, false})
            for (const char* similarity : {"cosine", "adjusted-cosine", "pearson", "pearson-baseline", "msd", "jaccard"})
                for (const char* form : {"plain", "centred", "baseline"})
                    QTest::addRow("%s %s %s", ofItems ? "items" : "users", similarity, form) << ofItems << similarity << form;
    }
    void everySimilarityAndFormAgreesWithPlainLoops() {
        QFETCH(bool, ofItems);
        QFETCH(QString, similarity);
        QFETCH(QString, form);
        const auto model = trained(ofItems, {{"similarity", similarity.toStdString()},
                                             {"form", form.toStdString()},
                                             {"shrinkage", "7"},
                                             {"minimum_support", "3"},
                                             {"neighbours", "5"}});
        for (std::size_t user = 0; user < kUsers; ++user)
            for (std::size_t item = 0; item < kItems; ++item) {
                const double expected = predicted(ofItems, similarity, form, user, item);
                const auto found = static_cast<double>(model->predictRating(UserIndex(user), ItemIndex(item)));
                QVERIFY2(std::abs(found - expected) < 1e-4, qPrintable(QString("%1 for %2").arg(found).arg(expected)));
            }
    }

    void keepingAsManySimilaritiesAsThereAreOthersChangesNoPrediction() {
        for (const bool ofItems : {true, false}) {
            const auto whole = trained(ofItems, {});
            const auto kept = trained(ofItems, {{"kept_neighbours", ofItems ? "24" : "39"}});
            QVERIFY(std::holds_alternative<SparseRows>(*kept->parameters().similarities));
            for (std::size_t user = 0; user < kUsers; ++user)
                for (std::size_t item = 0; item < kItems; ++item)
                    QVERIFY(std::abs(whole->predictRating(UserIndex(user), ItemIndex(item)) -
                                     kept->predictRating(UserIndex(user), ItemIndex(item))) < 1e-5F);
        }
    }

    void onlyTheLargestSimilaritiesOfARowAreKept() {
        const auto whole = trained(true, {{"shrinkage", "0"}});
        const auto kept = trained(true, {{"shrinkage", "0"}, {"kept_neighbours", "4"}});
        const auto& rows = std::get<SparseRows>(*kept->parameters().similarities);
        std::vector<float> row(kItems);
        for (std::size_t item = 0; item < kItems; ++item) {
            copyPairRow(*whole->parameters().similarities, item, row);
            QVERIFY(rows.rowSize(item) <= 4);
            for (std::size_t other = 0; other < kItems; ++other) {
                const auto larger = std::count_if(row.begin(), row.end(), [&](float one) { return one > row[other] + 1e-6F; });
                const bool isKept = std::ranges::find(rows.columns(item), other) != rows.columns(item).end();
                if (isKept) QVERIFY(larger < 4 && row[other] > 0.0F);
            }
        }
    }

    void scoresOfAllItemsAreThePredictions() {
        for (const bool ofItems : {true, false})
            for (const char* kept : {"0", "6"}) {
                const auto model = trained(ofItems, {{"kept_neighbours", kept}, {"neighbours", "4"}});
                std::vector<float> scores(kItems);
                model->scoreAllItems(UserIndex(2), scores);
                for (std::size_t item = 0; item < kItems; ++item)
                    QCOMPARE(scores[item], model->predictRating(UserIndex(2), ItemIndex(item)));
            }
    }

    void partsNameTheNeighboursAndAddUpToThePrediction() {
        for (const bool ofItems : {true, false}) {
            const auto model = trained(ofItems, {{"neighbours", "4"}, {"shrinkage", "0"}});
            std::size_t named = 0;
            for (std::size_t item = 0; item < kItems; ++item) {
                double sum = 0.0;
                for (const ScorePart& part : model->explainScore(UserIndex(5), ItemIndex(item))) {
                    sum += part.value;
                    QVERIFY(!(ofItems ? part.user.has_value() : part.item.has_value()));
                    if (part.item) QVERIFY(byUser_[5].contains(part.item->value()));
                    if (part.user) QVERIFY(byItem_[item].contains(part.user->value()));
                    named += part.item || part.user ? 1U : 0U;
                }
                QVERIFY(std::abs(sum - static_cast<double>(model->predictRating(UserIndex(5), ItemIndex(item)))) < 1e-5);
            }
            QVERIFY(named > kItems);
        }
    }

    void aUserWithoutRatingsGetsTheBaselineAndAnItemWithoutThemToo() {
        const auto data = dataOf({{0, 0, 4.0F}, {0, 1, 2.0F}, {1, 0, 5.0F}}, 3, 3);
        for (const auto& entry : {itemNeighboursEntry(), userNeighboursEntry()})
            for (const char* form : {"plain", "centred", "baseline"}) {
                const auto model = trainedOn(data, entry, {{"form", form}});
                for (const auto& [user, item] : {std::pair(2, 0), std::pair(0, 2), std::pair(2, 2)})
                    QVERIFY(std::isfinite(model->predictRating(UserIndex(static_cast<std::size_t>(user)),
                                                               ItemIndex(static_cast<std::size_t>(item)))));
                QVERIFY(std::abs(model->predictRating(UserIndex(2), ItemIndex(2)) - 11.0F / 3.0F) < 1e-6F);
            }
    }

    void oneRatingAndEqualRatingsArePredictedAsTheyAre() {
        const auto one = dataOf({{0, 0, 3.0F}}, 1, 1);
        const auto equal = dataOf({{0, 0, 3.0F}, {0, 1, 3.0F}, {1, 0, 3.0F}, {1, 1, 3.0F}}, 2, 2);
        for (const auto& entry : {itemNeighboursEntry(), userNeighboursEntry()})
            for (const char* similarity : {"cosine", "adjusted-cosine", "pearson", "pearson-baseline", "msd", "jaccard"})
                for (const auto& data : {one, equal})
                    QCOMPARE(trainedOn(data, entry, {{"similarity", similarity}})->predictRating(UserIndex(0), ItemIndex(0)), 3.0F);
    }

    void aStateSavedAmidTheRowsContinuesToTheSameBits() {
        RandomStream stream(4, RandomPurpose::test);
        std::vector<Row> rows;
        for (int row = 0; row < 40'000; ++row)
            rows.push_back({stream.below(300), stream.below(2000), static_cast<float>(stream.below(5))});
        const auto data = dataOf(rows, 300, 2000);
        const ModelEntry entry = itemNeighboursEntry();
        for (const double kept : {0.0, 7.0}) {
            HyperparameterValues values(entry.hyperparameters);
            values.set("kept_neighbours", kept);
            const auto whole = entry.makeTrainer(data, values, {1, 2});
            const std::size_t rounds = whole->roundsPerEpoch();
            QVERIFY(rounds >= 23);  // 21 prepare
            for (std::size_t round = 0; round < rounds; ++round) whole->runRound({});
            const std::string expected = parametersSha256(*whole->model());
            for (std::size_t stop = 20; stop < rounds; ++stop) {
                const auto first = entry.makeTrainer(data, values, {1, 1});
                for (std::size_t round = 0; round < stop; ++round) first->runRound({});
                QVERIFY(std::isfinite(dynamic_cast<const PredictsRatings&>(*first->model()).predictRating(UserIndex(1), ItemIndex(1999))));
                TensorBundle state;
                first->saveState(state);
                const auto second = entry.makeTrainer(data, values, {1, 3});
                second->loadState(state);
                for (std::size_t round = stop; round < rounds; ++round) second->runRound({});
                QCOMPARE(parametersSha256(*second->model()), expected);
            }
        }
    }

  private:
    struct Row {
        std::uint32_t user;
        std::uint32_t item;
        float value;
    };
    using Settings = std::vector<std::pair<std::string, std::string>>;

    static std::shared_ptr<const TrainingData> dataOf(const std::vector<Row>& rows, int users, int items) {
        auto dataset = std::make_shared<Dataset>();
        auto labels = std::make_shared<PartLabels>();
        for (int user = 0; user < users; ++user) dataset->userIds.indexOrAdd("u" + std::to_string(user));
        for (int item = 0; item < items; ++item) dataset->itemIds.indexOrAdd("i" + std::to_string(item));
        dataset->interactingItemCount = static_cast<std::size_t>(items);
        for (const Row& row : rows) {
            dataset->interactions.users.push_back(row.user);
            dataset->interactions.items.push_back(row.item);
            dataset->interactions.values.push_back(row.value);
            labels->push_back(PartLabel::train);
        }
        return std::make_shared<TrainingData>(InteractionPart(dataset, labels, PartLabel::train), InteractionPart());
    }
    static std::shared_ptr<const RatingNeighbourModel> trainedOn(const std::shared_ptr<const TrainingData>& data,
                                                                 const ModelEntry& entry, const Settings& settings) {
        HyperparameterValues values(entry.hyperparameters);
        for (const auto& [name, text] : settings) values.setFromText(name, text);
        const auto trainer = entry.makeTrainer(data, values, {1, 2});
        for (std::size_t round = 0; round < trainer->roundsPerEpoch(); ++round) trainer->runRound({});
        return std::dynamic_pointer_cast<const RatingNeighbourModel>(trainer->model());
    }
    std::shared_ptr<const RatingNeighbourModel> trained(bool ofItems, const Settings& settings) const {
        return trainedOn(data_, ofItems ? itemNeighboursEntry() : userNeighboursEntry(), settings);
    }

    void solve(const Ratings& rows, const std::vector<double>& others, double regularisation, std::vector<double>& biases) const {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            double sum = 0.0;
            for (const auto& [column, value] : rows[row]) sum += value - data_->trainMean() - others[column];
            biases[row] = rows[row].empty() ? 0.0 : sum / (regularisation + static_cast<double>(rows[row].size()));
        }
    }

    double similarityOf(bool ofItems, const QString& kind, std::size_t a, std::size_t b) const {
        const Ratings& rows = ofItems ? byItem_ : byUser_;
        const Ratings& others = ofItems ? byUser_ : byItem_;
        const std::vector<double>& rowBiases = ofItems ? itemBiases_ : userBiases_;
        const std::vector<double>& otherBiases = ofItems ? userBiases_ : itemBiases_;
        std::vector<std::pair<double, double>> common;
        for (const auto& [other, value] : rows[a]) {
            if (!rows[b].contains(other)) continue;
            double x = value;
            double y = rows[b].at(other);
            if (kind == "adjusted-cosine") {
                x -= meanOf(others[other], 0.0);
                y -= meanOf(others[other], 0.0);
            }
            if (kind == "pearson-baseline") {
                x -= data_->trainMean() + rowBiases[a] + otherBiases[other];
                y -= data_->trainMean() + rowBiases[b] + otherBiases[other];
            }
            common.emplace_back(x, y);
        }
        const auto count = static_cast<double>(common.size());
        if (common.size() < 3) return 0.0;
        double xMean = 0.0;
        double yMean = 0.0;
        for (const auto& [x, y] : common) {
            xMean += kind == "pearson" ? x / count : 0.0;
            yMean += kind == "pearson" ? y / count : 0.0;
        }
        double xy = 0.0;
        double xx = 0.0;
        double yy = 0.0;
        double squares = 0.0;
        for (const auto& [x, y] : common) {
            xy += (x - xMean) * (y - yMean);
            xx += (x - xMean) * (x - xMean);
            yy += (y - yMean) * (y - yMean);
            squares += (x - y) * (x - y);
        }
        double similarity = xx < 1e-12 || yy < 1e-12 ? 0.0 : xy / std::sqrt(xx * yy);
        if (kind == "msd") similarity = 1.0 / (squares / count + 1.0);
        if (kind == "jaccard") similarity = count / (static_cast<double>(rows[a].size() + rows[b].size()) - count);
        return similarity * (count - 1.0) / (count - 1.0 + 7.0);
    }

    double baseOf(bool ofItems, const QString& form, std::size_t user, std::size_t item) const {
        if (form == "plain") return 0.0;
        if (form == "baseline") return data_->trainMean() + userBiases_[user] + itemBiases_[item];
        return ofItems ? meanOf(byItem_[item], data_->trainMean()) : meanOf(byUser_[user], data_->trainMean());
    }

    double predicted(bool ofItems, const QString& kind, const QString& form, std::size_t user, std::size_t item) const {
        std::vector<Pair> pairs;
        for (const auto& [row, rating] : ofItems ? byUser_[user] : byItem_[item]) {
            if (row == (ofItems ? item : user)) continue;
            const double similarity = similarityOf(ofItems, kind, ofItems ? item : user, row);
            if (similarity > 1e-9) pairs.push_back({similarity, rating, row});
        }
        // Equal ones in index order; what is equal but for rounding counts as equal.
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const Pair& a, const Pair& b) { return a.similarity > b.similarity + 1e-7; });
        if (pairs.size() > 5) pairs.resize(5);
        if (pairs.empty()) return form == "plain" ? data_->trainMean() : baseOf(ofItems, form, user, item);
        double sum = 0.0;
        double weight = 0.0;
        for (const Pair& one : pairs) {
            sum += one.similarity * (one.rating - baseOf(ofItems, form, ofItems ? user : one.row, ofItems ? one.row : item));
            weight += one.similarity;
        }
        return baseOf(ofItems, form, user, item) + sum / weight;
    }

    InteractionPart part_;
    std::shared_ptr<const TrainingData> data_;
    Ratings byUser_;
    Ratings byItem_;
    std::vector<double> userBiases_;
    std::vector<double> itemBiases_;
};

QTEST_APPLESS_MAIN(RatingNeighboursTest)
#include "rating_neighbours_test.moc"
