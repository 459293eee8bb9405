#include "engine/models/logistic_factors.h"

#include <QTest>

#include <cmath>

#include "engine/models/capabilities.h"
#include "engine/models/model_registry.h"
#include "tests/engine/data/hand_made_dataset.h"
#include "tests/engine/sampling/part_of_draws.h"

using namespace tastescope;

class LogisticFactorsTest : public QObject {
    Q_OBJECT
  private slots:
    /// Two epochs in plain loops: a user's ratings by item, four at a time with errors from the same p_u.
    void onRatingsItAgreesWithPlainLoops() {
        const InteractionPart part = test::partOfDraws(700, 10);
        auto dataset = std::make_shared<Dataset>(part.dataset());
        dataset->minimumValue = 0.0;
        dataset->maximumValue = 4.5;
        const auto data = std::make_shared<TrainingData>(withDataset(part, dataset), InteractionPart());
        const auto trainer = newTrainer(data, 7);
        Plain plain(*trainer->model());
        for (int epoch = 0; epoch < 2; ++epoch) {
            const RoundResult result = oneEpoch(*trainer);
            const double squares = plain.epoch(data->matrix(Signal::ratings)->byUser, 4.5);
            QCOMPARE(result.interactions, static_cast<std::uint64_t>(data->matrix(Signal::ratings)->byUser.size()));
            QVERIFY(std::abs(result.lossSum - squares) < 1e-4 * squares);
        }
        const auto model = trainer->model();
        const auto& ratings = dynamic_cast<const PredictsRatings&>(*model);
        const auto& probabilities = dynamic_cast<const PredictsProbabilities&>(*model);
        for (std::size_t user = 0; user < 40; ++user)
            for (std::size_t item = 0; item < 25; ++item) {
                const double expected = sigmoid(plain.z(user, item));
                QVERIFY(std::abs(static_cast<double>(probabilities.predictProbability(UserIndex(user), ItemIndex(item))) - expected) < 1e-5);
                QVERIFY(std::abs(static_cast<double>(ratings.predictRating(UserIndex(user), ItemIndex(item))) - 4.5 * expected) < 1e-4);
            }
    }

    void thePartsOfARatingEndWithTheLinkFunction() {
        const auto data = std::make_shared<TrainingData>(trainPart(sharedDataset({{"a", "1", 1}, {"a", "2", 5}, {"b", "1", 2}, {"b", "3", 4}})),
                                                         InteractionPart());
        const auto trainer = newTrainer(data, 2);
        oneEpoch(*trainer);
        const std::vector<ScorePart> parts = trainer->model()->explainScore(UserIndex(0), ItemIndex(1));
        QCOMPARE(parts.size(), std::size_t{5});
        QCOMPARE(parts.back().name, std::string("to the rating scale"));
        double z = 0.0;
        for (std::size_t index = 0; index < 4; ++index) z += parts[index].value;
        QVERIFY(std::abs(z + parts.back().value - (1.0 + 4.0 * sigmoid(z))) < 1e-9);
    }

    /// Two circles of users, each with its own films, of which nobody has all.
    void onClicksItLearnsWhoChoosesWhat() {
        const auto model = trainedOnCircles(40);
        QVERIFY(dynamic_cast<const PredictsRatings*>(model.get()) == nullptr);
        std::vector<float> scores(model->itemCount());
        for (std::size_t user = 0; user < 40; ++user) {
            model->scoreAllItems(UserIndex(user), scores);
            double own = 0.0;
            double other = 0.0;
            for (std::size_t item = 0; item < 40; ++item)
                (item % 2 == user % 2 ? own : other) += static_cast<double>(scores[item]) / 20.0;
            QVERIFY(own > other + 1.0);
        }
    }

    void fewerNegativesMakeEveryChoiceLikelier() {
        QVERIFY(meanScore(*trainedOnCircles(20, 1)) > meanScore(*trainedOnCircles(20, 16)) + 1.0);
    }

    void anItemWithoutAnInteractionCannotBeRecommendedAndAUserWithoutOneCanBeAnswered() {
        const auto dataset = sharedDataset({{"a", "1"}, {"a", "2"}, {"b", "1"}, {"c", "3"}}, Feedback::implicitFeedback);
        auto labels = std::make_shared<PartLabels>(4, PartLabel::train);
        (*labels)[3] = PartLabel::test;
        const auto data = std::make_shared<TrainingData>(InteractionPart(dataset, labels, PartLabel::train), InteractionPart());
        const auto trainer = newTrainer(data, 2);
        oneEpoch(*trainer);
        std::vector<float> scores(3);
        trainer->model()->scoreAllItems(UserIndex(2), scores);
        QVERIFY(std::isfinite(scores[0]) && std::isfinite(scores[1]));
        QCOMPARE(scores[2], -std::numeric_limits<float>::infinity());
        QVERIFY(trainer->model()->explainScore(UserIndex(2), ItemIndex(2)).empty());
    }

    void aTurnedLearningRateActsFromThatRound() {
        const auto trainer = newTrainer(circles(), 4);
        LiveSettings still;
        still.learningRate = 0.0;
        const double before = meanScore(*trainer->model());
        while (trainer->epochsDone() < 2) trainer->runRound(still);
        QCOMPARE(meanScore(*trainer->model()), before);
    }

  private:
    static constexpr double kRate = 0.05;
    static constexpr double kRegularisation = 0.02;
    static constexpr double kBiasRegularisation = 0.03;

    static double sigmoid(double z) { return 1.0 / (1.0 + std::exp(-z)); }

    /// z = b + b_u + b_i + p_u · q_i in doubles, from the parameters of a model.
    struct Plain {
        explicit Plain(const Recommender& model) {
            TensorBundle bundle;
            model.save(bundle);
            bias = static_cast<double>(bundle.scalar<double>("parameters.bias"));
            copy(dynamic_cast<const HasEmbeddings&>(model).userEmbeddings(), p);
            copy(dynamic_cast<const HasEmbeddings&>(model).itemEmbeddings(), q);
            userBiases.assign(p.size(), 0.0);
            itemBiases.assign(q.size(), 0.0);
        }
        static void copy(const FactorMatrix& from, std::vector<std::vector<double>>& to) {
            for (std::size_t row = 0; row < from.rows(); ++row) to.emplace_back(from.row(row).begin(), from.row(row).end());
        }
        double z(std::size_t user, std::size_t item) const {
            double sum = bias + userBiases[user] + itemBiases[item];
            for (std::size_t f = 0; f < p[user].size(); ++f) sum += p[user][f] * q[item][f];
            return sum;
        }
        double epoch(const SparseRows& ratings, double range) {
            double squares = 0.0;
            for (std::size_t user = 0; user < ratings.rowCount(); ++user)
                for (std::size_t first = 0; first < ratings.rowSize(user); first += 4)
                    squares += group(user, ratings.columns(user).subspan(first), ratings.values(user).subspan(first), range);
            return squares;
        }
        double group(std::size_t user, std::span<const std::uint32_t> items, std::span<const float> values, double range) {
            const std::size_t count = std::min<std::size_t>(4, items.size());
            std::vector<double> errors;
            double squares = 0.0;
            for (std::size_t k = 0; k < count; ++k) {
                errors.push_back(static_cast<double>(values[k]) / range - sigmoid(z(user, items[k])));
                squares += errors[k] * errors[k] * range * range;
            }
            const std::vector<double> old = p[user];
            std::vector<double> gradient(old.size(), 0.0);
            for (std::size_t k = 0; k < count; ++k) {
                std::vector<double>& row = q[items[k]];
                for (std::size_t f = 0; f < row.size(); ++f) {
                    gradient[f] += kRate * errors[k] * row[f];
                    row[f] += kRate * (errors[k] * old[f] - kRegularisation * row[f]);
                    p[user][f] -= kRate * kRegularisation * p[user][f];
                }
                for (double* one : {&bias, &userBiases[user], &itemBiases[items[k]]})
                    *one += kRate * (errors[k] - kBiasRegularisation * *one);
            }
            for (std::size_t f = 0; f < old.size(); ++f) p[user][f] += gradient[f];
            return squares;
        }

        double bias = 0.0;
        std::vector<double> userBiases;
        std::vector<double> itemBiases;
        std::vector<std::vector<double>> p;
        std::vector<std::vector<double>> q;
    };

    static InteractionPart trainPart(const std::shared_ptr<const Dataset>& dataset) {
        return {dataset, std::make_shared<const PartLabels>(dataset->interactionCount(), PartLabel::train), PartLabel::train};
    }
    static InteractionPart withDataset(const InteractionPart& part, const std::shared_ptr<const Dataset>& dataset) {
        auto labels = std::make_shared<PartLabels>(dataset->interactionCount(), PartLabel::test);
        part.forEachRow([&](std::size_t row) { (*labels)[row] = PartLabel::train; });
        return {dataset, labels, PartLabel::train};
    }
    static std::shared_ptr<const TrainingData> circles() {
        std::vector<HandMadeRow> rows;
        for (int user = 0; user < 40; ++user)
            for (int item = 0; item < 40; ++item)
                if (item % 2 == user % 2 && (user * 3 + item * 5) % 7 < 4)
                    rows.push_back({"u" + std::to_string(user), "i" + std::to_string(item)});
        // Numbered in order: a first row for every item.
        for (int item = 39; item >= 0; --item) rows.insert(rows.begin(), {"u" + std::to_string(item), "i" + std::to_string(item)});
        return std::make_shared<TrainingData>(trainPart(sharedDataset(rows, Feedback::implicitFeedback)), InteractionPart());
    }
    std::unique_ptr<EpochTrainer> newTrainer(const std::shared_ptr<const TrainingData>& data, int rank, int negatives = 4) const {
        HyperparameterValues values(entry_.hyperparameters);
        values.set("rank", rank);
        values.set("negatives", negatives);
        values.set("learning_rate", kRate);
        values.set("learning_rate_decay", 1);
        values.set("regularisation", kRegularisation);
        values.set("bias_regularisation", kBiasRegularisation);
        values.set("init_scale", 0.3);
        return entry_.makeTrainer(data, values, {3, 2});
    }
    std::shared_ptr<const Recommender> trainedOnCircles(std::size_t epochs, int negatives = 4) const {
        const auto trainer = newTrainer(circles(), 4, negatives);
        while (trainer->epochsDone() < epochs) trainer->runRound({});
        return trainer->model();
    }
    static double meanScore(const Recommender& model) {
        std::vector<float> scores(model.itemCount());
        double sum = 0.0;
        for (std::size_t user = 0; user < model.userCount(); ++user) {
            model.scoreAllItems(UserIndex(user), scores);
            for (const float score : scores) sum += static_cast<double>(score);
        }
        return sum / static_cast<double>(model.userCount() * model.itemCount());
    }
    static RoundResult oneEpoch(EpochTrainer& trainer) {
        RoundResult sum;
        const std::size_t before = trainer.epochsDone();
        while (trainer.epochsDone() == before) {
            const RoundResult round = trainer.runRound({});
            sum.lossSum += round.lossSum;
            sum.interactions += round.interactions;
        }
        return sum;
    }

    ModelEntry entry_ = logisticFactorsEntry();
};

QTEST_APPLESS_MAIN(LogisticFactorsTest)
#include "logistic_factors_test.moc"
