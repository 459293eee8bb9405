#include "engine/models/svd_plus_plus.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "engine/models/model_file.h"
#include "engine/models/svd_plus_plus_model.h"
#include "engine/models/svd_plus_plus_trainer.h"
#include "tests/engine/models/rating_problem.h"

using namespace tastescope;
using test::Table;

namespace {

constexpr std::size_t kRank = 5;
constexpr double kDecay = 0.9;
constexpr double kRegularisation = 0.04;
constexpr double kBiasRegularisation = 0.02;

/// All parameters in double precision, and the algorithm of the paper in plain loops.
struct PlainSvdPlusPlus {
    Table p, q, y;
    std::vector<double> userBiases, itemBiases;

    explicit PlainSvdPlusPlus(const SvdPlusPlusModel& model)
        : q(test::tableOf(model.itemEmbeddings())), y(test::tableOf(model.implicitItems())) {
        TensorBundle bundle;
        model.save(bundle);
        p = test::tableOf(bundle.matrix("parameters.own_user_factors"));
        const auto users = bundle.get<float>("parameters.user_biases");
        const auto items = bundle.get<float>("parameters.item_biases");
        userBiases.assign(users.begin(), users.end());
        itemBiases.assign(items.begin(), items.end());
    }

    /// Of a user with these items.
    std::vector<double> effective(std::size_t user, const std::vector<std::uint32_t>& rated) const {
        std::vector<double> sum = p[user];
        for (const std::uint32_t item : rated)
            for (std::size_t k = 0; k < sum.size(); ++k) sum[k] += y[item][k] / std::sqrt(static_cast<double>(rated.size()));
        return sum;
    }

    double error(std::size_t user, std::uint32_t item, double centred, const std::vector<double>& w) const {
        double sum = userBiases[user] + itemBiases[item];
        for (std::size_t k = 0; k < w.size(); ++k) sum += w[k] * q[item][k];
        return centred - sum;
    }

    /// The ratings of `user` from `begin` on, `count` of them with their errors from the same parameters: 1 is the paper's loop.
    void step(std::size_t user, const std::vector<std::uint32_t>& rated, const std::vector<double>& centred, std::size_t begin,
              std::size_t count, double rate) {
        const std::vector<double> w = effective(user, rated);
        const double root = std::sqrt(static_cast<double>(rated.size()));
        std::vector<double> errors;
        for (std::size_t n = begin; n < begin + count; ++n) errors.push_back(error(user, rated[n], centred[n], w));
        for (std::size_t k = 0; k < w.size(); ++k) {
            double gain = 0.0;
            for (std::size_t n = begin; n < begin + count; ++n) gain += rate * errors[n - begin] * q[rated[n]][k];
            const double keep = std::pow(1.0 - rate * kRegularisation, static_cast<double>(count));
            p[user][k] = keep * p[user][k] + gain;
            for (const std::uint32_t item : rated) y[item][k] = keep * y[item][k] + gain / root;
            for (std::size_t n = begin; n < begin + count; ++n)
                q[rated[n]][k] += rate * (errors[n - begin] * w[k] - kRegularisation * q[rated[n]][k]);
        }
        for (std::size_t n = begin; n < begin + count; ++n) {
            userBiases[user] += rate * (errors[n - begin] - kBiasRegularisation * userBiases[user]);
            itemBiases[rated[n]] += rate * (errors[n - begin] - kBiasRegularisation * itemBiases[rated[n]]);
        }
    }
};

}  // namespace

class SvdPlusPlusTest : public QObject {
    Q_OBJECT
  private slots:
    /// One user is one chunk and one cell: their ratings come in file order, four at a time as the kernel takes them.
    void theRatingsOfOneUserMoveEveryNumberAsInThePaper() {
        const auto data = test::ratingProblem(1, 11, 1.0);
        const auto trainer = newTrainer(data, 0.05);
        PlainSvdPlusPlus plain = modelOf(*trainer);
        const auto [rated, centred] = ratingsOf(*data, 0);
        for (int epoch = 0; epoch < 6; ++epoch) {
            test::runEpochs(*trainer, 1);
            for (std::size_t begin = 0; begin < rated.size(); begin += 4)
                plain.step(0, rated, centred, begin, std::min<std::size_t>(4, rated.size() - begin), 0.05 * std::pow(kDecay, epoch));
        }
        const auto model = trainer->model();
        const PlainSvdPlusPlus ours(dynamic_cast<const SvdPlusPlusModel&>(*model));
        QVERIFY(test::largestDifference(ours.p, plain.p) < 1e-5);
        QVERIFY(test::largestDifference(ours.q, plain.q) < 1e-5);
        QVERIFY(test::largestDifference(ours.y, plain.y) < 1e-5);
        QVERIFY(test::largestDifference({ours.userBiases, ours.itemBiases}, {plain.userBiases, plain.itemBiases}) < 1e-5);
        // It would be worth little if y had not moved.
        QVERIFY(test::largestDifference(plain.y, Table(plain.y.size(), std::vector<double>(kRank, 0.0))) > 1e-3);
    }

    /// With a tiny learning rate the order of the ratings does not matter, and an epoch of ours is one of the paper's plain loop.
    void aSmallStepOfManyUsersIsTheSumOfThePlainSteps() {
        const auto data = test::ratingProblem(60, 25, 0.4);
        const auto trainer = newTrainer(data, 0.03);
        test::runEpochs(*trainer, 10);
        const auto start = trainer->model();
        const PlainSvdPlusPlus before(dynamic_cast<const SvdPlusPlusModel&>(*start));
        PlainSvdPlusPlus plain = before;

        constexpr double kRate = 1e-4;
        LiveSettings slow;
        slow.learningRate = kRate / std::pow(kDecay, 10.0);
        test::runEpochs(*trainer, 1, slow);
        for (std::size_t user = 0; user < data->userCount(); ++user) {
            const auto [rated, centred] = ratingsOf(*data, user);
            for (std::size_t n = 0; n < rated.size(); ++n) plain.step(user, rated, centred, n, 1, kRate);
        }
        const auto model = trainer->model();
        const PlainSvdPlusPlus ours(dynamic_cast<const SvdPlusPlusModel&>(*model));
        const auto isTheSameStep = [](const Table& from, const Table& expected, const Table& found) {
            return test::largestDifference(expected, found) < 0.02 * test::largestDifference(expected, from);
        };
        QVERIFY(isTheSameStep(before.p, plain.p, ours.p));
        QVERIFY(isTheSameStep(before.q, plain.q, ours.q));
        QVERIFY(isTheSameStep(before.y, plain.y, ours.y));
        QVERIFY(isTheSameStep({before.userBiases, before.itemBiases}, {plain.userBiases, plain.itemBiases},
                              {ours.userBiases, ours.itemBiases}));
    }

    void aPredictionIsTheFormulaOfThePaper() {
        const auto data = test::ratingProblem(60, 25, 0.4);
        const auto trainer = newTrainer(data, 0.03);
        test::runEpochs(*trainer, 10);
        const auto model = trainer->model();
        const PlainSvdPlusPlus plain(dynamic_cast<const SvdPlusPlusModel&>(*model));
        for (const std::size_t user : {std::size_t{0}, std::size_t{31}, std::size_t{59}}) {
            const auto [rated, centred] = ratingsOf(*data, user);
            const std::vector<double> w = plain.effective(user, rated);
            for (std::uint32_t item = 0; item < 25; ++item)
                QVERIFY(std::abs(test::predicted(*model, user, item) - data->trainMean() + plain.error(user, item, 0.0, w)) < 1e-5);
        }
    }

    /// Steps that do not see each other add up: only some thousand ratings may go together, however large the data are.
    void chunksStayShort() {
        for (const ProblemSize& size : {ProblemSize{943, 1682, 80'000}, ProblemSize{138'493, 26'744, 18'000'000}})
            QVERIFY(size.interactions / planImplicitRounds(size, 64).chunkCount <= 3000);
        // Small and dense: each of 80 users has rated nearly everything.
        QVERIFY(planImplicitRounds({80, 50, 3600}, 64).chunkCount >= 15);
        QCOMPARE(planImplicitRounds({1, 11, 11}, 64).chunkCount, std::size_t{1});
    }

    void whoRatedNothingGetsTheBiasPrediction() {
        const auto data = test::ratingProblem(60, 25, 0.4);
        const auto trainer = newTrainer(data, 0.03);
        test::runEpochs(*trainer, 5);
        const auto model = trainer->model();
        const PlainSvdPlusPlus plain(dynamic_cast<const SvdPlusPlusModel&>(*model));
        for (std::size_t item = 0; item < 25; ++item)
            QVERIFY(std::abs(test::predicted(*model, 60, item) - data->trainMean() - plain.itemBiases[item]) < 1e-6);
        for (std::size_t user = 0; user < 60; ++user)
            QVERIFY(std::abs(test::predicted(*model, user, 25) - data->trainMean() - plain.userBiases[user]) < 1e-6);
    }

    void theWorkOfARoundStaysInItsLimitForEveryRank() {
        HyperparameterValues values(entry_.hyperparameters);
        for (const double rank : {1.0, 64.0, 1024.0}) {
            values.set("rank", rank);
            for (const ProblemSize& size : {ProblemSize{10, 10, 90}, ProblemSize{138'493, 26'744, 20'000'000}})
                QVERIFY(entry_.roundWork(values, size) <= kRoundOperations * 1.0001);
        }
    }

  private:
    std::unique_ptr<EpochTrainer> newTrainer(const std::shared_ptr<const TrainingData>& data, double rate) const {
        HyperparameterValues values(entry_.hyperparameters);
        values.set("rank", kRank);
        values.set("learning_rate", rate);
        values.set("learning_rate_decay", kDecay);
        values.set("regularisation", kRegularisation);
        values.set("bias_regularisation", kBiasRegularisation);
        values.set("init_scale", 0.3);
        return entry_.makeTrainer(data, values, {3, 2});
    }

    static PlainSvdPlusPlus modelOf(const EpochTrainer& trainer) {
        const auto model = trainer.model();
        return PlainSvdPlusPlus(dynamic_cast<const SvdPlusPlusModel&>(*model));
    }

    static std::pair<std::vector<std::uint32_t>, std::vector<double>> ratingsOf(const TrainingData& data, std::size_t user) {
        std::vector<std::uint32_t> items;
        std::vector<double> centred;
        const InteractionColumns& columns = data.dataset().interactions;
        data.train.forEachRow([&](std::size_t row) {
            if (columns.users[row] != user) return;
            items.push_back(columns.items[row]);
            centred.push_back(static_cast<double>(columns.values[row]) - data.trainMean());
        });
        return {items, centred};
    }

    ModelEntry entry_ = svdPlusPlusEntry();
};

QTEST_APPLESS_MAIN(SvdPlusPlusTest)
#include "svd_plus_plus_test.moc"
