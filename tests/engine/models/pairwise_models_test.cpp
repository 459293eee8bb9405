#include <QTest>

#include <cmath>

#include "engine/core/errors.h"
#include "engine/models/bpr.h"
#include "engine/models/capabilities.h"
#include "engine/models/warp.h"
#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

/// `bpr` and `warp`. Where every user has all items but one, the negative of every pair is known.
class PairwiseModelsTest : public QObject {
    Q_OBJECT
  private slots:
    void bprAgreesWithPlainLoops() { compareWithPlainLoops(bprEntry()); }
    void warpAgreesWithPlainLoops() { compareWithPlainLoops(warpEntry()); }

    void likedRatingsAreTheOnlyPositivesUnlessAllAreAskedFor() {
        const auto dataset = sharedDataset({{"a", "1", 5}, {"a", "2", 1}, {"b", "2", 1}, {"b", "1", 4}, {"c", "3", 4}});
        const auto data = std::make_shared<TrainingData>(trainPart(dataset), InteractionPart());
        for (const ModelEntry& entry : {bprEntry(), warpEntry()}) {
            HyperparameterValues values(entry.hyperparameters);
            const auto cold = scoresOf(*entry.makeTrainer(data, values, {1, 1})->model(), 0);
            QCOMPARE(cold[1], -std::numeric_limits<float>::infinity());
            QVERIFY(std::isfinite(cold[0]) && std::isfinite(cold[2]));
            values.setFromText("positives", "all");
            for (const float score : scoresOf(*entry.makeTrainer(data, values, {1, 1})->model(), 0)) QVERIFY(std::isfinite(score));
        }
    }

    void aPartWithoutLikedRatingsIsRefusedWithTheWayOut() {
        const auto data = std::make_shared<TrainingData>(trainPart(sharedDataset({{"a", "1", 3}, {"b", "2", 1}})),
                                                         InteractionPart(), 5.0);
        for (const ModelEntry& entry : {bprEntry(), warpEntry()}) {
            try {
                entry.makeTrainer(data, HyperparameterValues(entry.hyperparameters), {1, 1});
                QFAIL("trained on nothing");
            } catch (const RequestError& error) {
                QVERIFY2(QString::fromStdString(error.hint()).contains("--positive-from"), error.what());
            }
        }
    }

    void whoHasSeenEveryItemTeachesNothing() {
        const auto data = std::make_shared<TrainingData>(
            trainPart(sharedDataset({{"a", "1"}, {"a", "2"}, {"b", "1"}, {"b", "2"}}, Feedback::implicitFeedback)), InteractionPart());
        for (const ModelEntry& entry : {bprEntry(), warpEntry()}) {
            const auto trainer = entry.makeTrainer(data, HyperparameterValues(entry.hyperparameters), {1, 1});
            const auto before = scoresOf(*trainer->model(), 0);
            QCOMPARE(oneEpoch(*trainer).interactions, std::uint64_t{0});
            QCOMPARE(scoresOf(*trainer->model(), 0), before);
        }
    }

    void aUserWithoutAHistoryIsAnsweredByTheBiases() {
        const auto dataset = sharedDataset({{"a", "1"}, {"b", "2"}, {"d", "2"}, {"c", "1"}}, Feedback::implicitFeedback);
        auto labels = std::make_shared<PartLabels>(4, PartLabel::train);
        (*labels)[3] = PartLabel::test;
        const auto data = std::make_shared<TrainingData>(InteractionPart(dataset, labels, PartLabel::train), InteractionPart());
        for (const ModelEntry& entry : {bprEntry(), warpEntry()}) {
            const auto trainer = entry.makeTrainer(data, HyperparameterValues(entry.hyperparameters), {1, 1});
            oneEpoch(*trainer);
            const std::vector<ScorePart> parts = trainer->model()->explainScore(UserIndex(3), ItemIndex(1));
            QCOMPARE(static_cast<float>(parts[0].value), scoresOf(*trainer->model(), 3)[1]);
            QCOMPARE(parts[1].value, 0.0);
        }
    }

    void roundsStayInTheirLimitForEveryRank() {
        for (const ModelEntry& entry : {bprEntry(), warpEntry()})
            for (const double rank : {1.0, 64.0, 512.0}) {
                HyperparameterValues values(entry.hyperparameters);
                values.set("rank", rank);
                QVERIFY(entry.roundWork(values, {138'493, 26'744, 18'000'000}) <= kRoundOperations);
            }
    }

  private:
    static constexpr std::size_t kUsers = 13;
    static constexpr std::size_t kItems = 6;
    static constexpr double kRate = 0.05;
    static constexpr double kRegularisation = 0.02;
    static constexpr double kBiasRegularisation = 0.03;

    static std::size_t missingItem(std::size_t user) { return (user * 5 + 1) % kItems; }

    static InteractionPart trainPart(const std::shared_ptr<const Dataset>& dataset) {
        return {dataset, std::make_shared<const PartLabels>(dataset->interactionCount(), PartLabel::train), PartLabel::train};
    }

    void compareWithPlainLoops(const ModelEntry& entry) {
        std::vector<HandMadeRow> rows;
        // A first row for every item, so that its name is its index.
        for (std::size_t item = 0; item < kItems; ++item) rows.push_back({"first", std::to_string(item)});
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(kItems - 1));
        for (std::size_t user = 0; user < kUsers; ++user)
            for (std::size_t item = 0; item < kItems; ++item)
                if (item != missingItem(user)) rows.push_back({"u" + std::to_string(user), std::to_string(item)});
        const auto data = std::make_shared<TrainingData>(trainPart(sharedDataset(rows, Feedback::implicitFeedback)), InteractionPart());
        HyperparameterValues values(entry.hyperparameters);
        values.set("rank", 3);
        values.set("learning_rate", kRate);
        values.set("learning_rate_decay", 1);
        values.set("regularisation", kRegularisation);
        values.set("bias_regularisation", kBiasRegularisation);
        values.set("init_scale", 0.5);
        const auto trainer = entry.makeTrainer(data, values, {4, 2});
        const bool isWarp = entry.id == "warp";
        Plain plain(*trainer->model());
        for (int epoch = 0; epoch < 3; ++epoch) {
            const RoundResult result = oneEpoch(*trainer);
            const double loss = plain.epoch(data->matrix(Signal::all)->byUser, isWarp);
            QCOMPARE(result.interactions, static_cast<std::uint64_t>(data->matrix(Signal::all)->byUser.size()));
            QVERIFY2(std::abs(result.lossSum - loss) < 1e-4 * loss, qPrintable(QString("%1 %2").arg(result.lossSum).arg(loss)));
        }
        for (std::size_t user = 0; user < data->userCount(); ++user) {
            const std::vector<float> scores = scoresOf(*trainer->model(), user);
            for (std::size_t item = 0; item < kItems; ++item)
                QVERIFY(std::abs(static_cast<double>(scores[item]) - plain.score(user, item)) < 1e-4);
        }
    }

    /// score = b_i + p_u · q_i in doubles.
    struct Plain {
        explicit Plain(const Recommender& model) : biases(model.itemCount(), 0.0) {
            copy(dynamic_cast<const HasEmbeddings&>(model).userEmbeddings(), p);
            copy(dynamic_cast<const HasEmbeddings&>(model).itemEmbeddings(), q);
        }
        static void copy(const FactorMatrix& from, std::vector<std::vector<double>>& to) {
            for (std::size_t row = 0; row < from.rows(); ++row) to.emplace_back(from.row(row).begin(), from.row(row).end());
        }
        double score(std::size_t user, std::size_t item) const {
            double sum = biases[item];
            for (std::size_t f = 0; f < p[user].size(); ++f) sum += p[user][f] * q[item][f];
            return sum;
        }
        double epoch(const SparseRows& positives, bool isWarp) {
            double loss = 0.0;
            for (std::size_t user = 0; user < positives.rowCount(); ++user) {
                const std::span<const std::uint32_t> items = positives.columns(user);
                std::size_t negative = 0;
                while (std::ranges::find(items, negative) != items.end()) ++negative;
                // BPR takes four pairs with errors from the same p_u, WARP one after another.
                const std::size_t size = isWarp ? 1 : 4;
                for (std::size_t first = 0; first < items.size(); first += size)
                    loss += group(user, items.subspan(first, std::min(size, items.size() - first)), negative, isWarp);
            }
            return loss;
        }
        double group(std::size_t user, std::span<const std::uint32_t> items, std::size_t negative, bool isWarp) {
            double loss = 0.0;
            std::vector<double> errors;
            for (const std::uint32_t item : items) {
                const double x = score(user, item) - score(user, negative);
                errors.push_back(isWarp ? (x < 1.0 ? std::log(kItems - 1.0) : 0.0) : 1.0 / (1.0 + std::exp(x)));
                loss += isWarp ? errors.back() * (1.0 - x) : std::log(1.0 + std::exp(-x));
            }
            const std::vector<double> old = p[user];
            std::vector<double> gradient(old.size(), 0.0);
            for (std::size_t k = 0; k < items.size(); ++k) {
                if (errors[k] == 0.0) continue;
                for (std::size_t f = 0; f < old.size(); ++f) {
                    double& i = q[items[k]][f];
                    double& j = q[negative][f];
                    gradient[f] += kRate * errors[k] * (i - j);
                    i += kRate * (errors[k] * old[f] - kRegularisation * i);
                    j += kRate * (-errors[k] * old[f] - kRegularisation * j);
                    p[user][f] *= 1.0 - kRate * kRegularisation;
                }
                biases[items[k]] += kRate * (errors[k] - kBiasRegularisation * biases[items[k]]);
                biases[negative] += kRate * (-errors[k] - kBiasRegularisation * biases[negative]);
            }
            for (std::size_t f = 0; f < old.size(); ++f) p[user][f] += gradient[f];
            return loss;
        }

        std::vector<double> biases;
        std::vector<std::vector<double>> p;
        std::vector<std::vector<double>> q;
    };

    static std::vector<float> scoresOf(const Recommender& model, std::size_t user) {
        std::vector<float> scores(model.itemCount());
        model.scoreAllItems(UserIndex(user), scores);
        return scores;
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
};

QTEST_APPLESS_MAIN(PairwiseModelsTest)
#include "pairwise_models_test.moc"
