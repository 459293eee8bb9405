#include "engine/models/embedding_dot.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "engine/core/errors.h"
#include "engine/models/capabilities.h"
#include "tests/engine/reference/embedding_dot_reference.h"

using namespace tastescope;

/// The small problem, its start and its values are those of tests/engine/reference/embedding_dot_reference.py.
class EmbeddingDotTest : public QObject {
    Q_OBJECT
  private slots:
    void theExerciseFollowsTheReference() {
        HyperparameterValues values = valuesOfPreset();
        const auto trainer = trainerFromTheStart(values, 0.05);
        compareWith(*trainer, test::kExerciseLosses, test::kExercisePredictions);
    }

    void allOptionsTogetherFollowTheReference() {
        HyperparameterValues values = valuesOfPreset();
        values.set("rank", 6);
        values.set("learning_rate", 0.01);
        values.set("biases", 1);
        values.set("scaled_target", 1);
        values.set("regularisation", 0.02);
        const auto trainer = trainerFromTheStart(values, 0.1);
        compareWith(*trainer, test::kAllOptionsLosses, test::kAllOptionsPredictions);
    }

    void thePartsOfAPredictionAreThoseThatTheOptionsHave_data() {
        QTest::addColumn<bool>("biases");
        QTest::addColumn<bool>("scaled");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("plain") << false << false << QStringList{"taste match"};
        QTest::newRow("scaled") << false << true << QStringList{"lowest rating", "taste match"};
        QTest::newRow("biases") << true << false << QStringList{"mean rating", "this user", "this item", "taste match"};
        QTest::newRow("both") << true << true << QStringList{"mean rating", "this user", "this item", "taste match"};
    }
    void thePartsOfAPredictionAreThoseThatTheOptionsHave() {
        QFETCH(bool, biases);
        QFETCH(bool, scaled);
        HyperparameterValues values = valuesOfPreset();
        values.set("biases", biases ? 1 : 0);
        values.set("scaled_target", scaled ? 1 : 0);
        const auto trainer = newTrainer(values);
        trainer->runRound({});
        const auto before = trainer->model();
        TensorBundle bundle;
        before->save(bundle);
        // A loaded model must know its parts too.
        const auto model = entry_.load(bundle);
        QStringList names;
        double sum = 0.0;
        for (const ScorePart& part : model->explainScore(UserIndex(3), ItemIndex(4))) {
            names.append(QString::fromStdString(part.name));
            sum += part.value;
        }
        QFETCH(QStringList, parts);
        QCOMPARE(names, parts);
        QVERIFY(std::abs(sum - prediction(*model, 3, 4)) < 1e-5);
    }

    void aLearningRateThatIsTurnedActsFromThatRound() {
        const auto still = newTrainer(valuesOfPreset());
        still->runRound({});
        const double before = prediction(*still->model(), 3, 4);
        LiveSettings slow;
        slow.learningRate = 1e-9;
        still->runRound(slow);
        still->runRound({});
        QVERIFY(std::abs(prediction(*still->model(), 3, 4) - before) < 1e-6);
    }

    void regularisationPullsTheEmbeddingsTowardsZero() {
        const auto free = newTrainer(valuesOfPreset());
        const auto held = newTrainer(valuesOfPreset());
        LiveSettings strong;
        strong.regularisation = 10.0;
        for (int round = 0; round < 10; ++round) {
            free->runRound({});
            held->runRound(round == 0 ? strong : LiveSettings{});
        }
        QVERIFY(std::abs(prediction(*held->model(), 3, 4)) < 0.1 * std::abs(prediction(*free->model(), 3, 4)));
    }

    void anUnknownPresetIsRefusedWithThoseThatThereAre() {
        try {
            entry_.findPreset("exercise");
            QFAIL("found a preset that is not there");
        } catch (const std::invalid_argument& error) {
            QVERIFY2(QString(error.what()).contains("keras-exercise"), error.what());
        }
    }

    void theWorkOfARoundStaysInItsLimitForEveryBatchSize() {
        HyperparameterValues values(entry_.hyperparameters);
        for (const double rank : {1.0, 64.0, 512.0})
            for (const double batch : {1.0, 32.0, 1000.0, 8192.0}) {
                values.set("rank", rank);
                values.set("batch_size", batch);
                QVERIFY(entry_.roundWork(values, {138'493, 26'744, 18'000'000}) <= kRoundOperations);
            }
    }

  private:
    static constexpr std::uint32_t kUsers = 40;
    static constexpr std::uint32_t kItems = 30;
    static constexpr std::uint32_t kRatings = 610;

    /// In [0, 1) with 24 bits: Knuth's multiplicative hash.
    static double fraction(std::uint32_t number) { return static_cast<double>((number + 1) * 2654435761U >> 8) * 0x1p-24; }

    static std::shared_ptr<const TrainingData> problem() {
        auto dataset = std::make_shared<Dataset>();
        for (std::uint32_t user = 0; user < kUsers; ++user) dataset->userIds.indexOrAdd("u" + std::to_string(user));
        for (std::uint32_t item = 0; item < kItems; ++item) dataset->itemIds.indexOrAdd("i" + std::to_string(item));
        dataset->interactingItemCount = kItems;
        dataset->minimumValue = 1.0F;
        dataset->maximumValue = 5.0F;
        for (std::uint32_t row = 0; row < kRatings; ++row) {
            const std::uint32_t user = row < kUsers ? row : static_cast<std::uint32_t>(fraction(3 * row) * kUsers);
            const std::uint32_t item = row < kUsers ? row % kItems : static_cast<std::uint32_t>(fraction(3 * row + 1) * kItems);
            const std::uint32_t value = 1 + user % 3 + 2 * (item % 2) + (user % 2 == item % 2 ? 1 : 0);
            dataset->interactions.users.push_back(user);
            dataset->interactions.items.push_back(item);
            dataset->interactions.values.push_back(static_cast<float>(std::min(value, 5U)));
        }
        const auto labels = std::make_shared<PartLabels>(kRatings, PartLabel::train);
        return std::make_shared<TrainingData>(InteractionPart(dataset, labels, PartLabel::train), InteractionPart());
    }

    HyperparameterValues valuesOfPreset() const {
        HyperparameterValues values(entry_.hyperparameters);
        for (const auto& [name, value] : entry_.findPreset("keras-exercise").values) values.set(name, value);
        return values;
    }

    std::unique_ptr<EpochTrainer> newTrainer(const HyperparameterValues& values) const {
        return entry_.makeTrainer(problem(), values, {5, 1});
    }

    /// A trainer whose embeddings start from the numbers of the reference: put there as a state in which nothing was trained yet.
    std::unique_ptr<EpochTrainer> trainerFromTheStart(const HyperparameterValues& values, double spread) const {
        auto trainer = newTrainer(values);
        TensorBundle state;
        trainer->saveState(state);
        const std::size_t rank = values.count("rank");
        const auto start = [&](const std::string& name, std::uint32_t first) {
            FactorMatrix rows = state.matrix(name);
            for (std::size_t row = 0; row < rows.rows(); ++row)
                for (std::size_t k = 0; k < rank; ++k)
                    rows.row(row)[k] = static_cast<float>(
                        spread * (2.0 * fraction(first + static_cast<std::uint32_t>(row * rank + k)) - 1.0));
            state.setMatrix(name, rows);
        };
        start("users", 10'000);
        start("items", 20'000);
        trainer->loadState(state);
        return trainer;
    }

    static double prediction(const Recommender& model, std::size_t user, std::size_t item) {
        return static_cast<double>(
            dynamic_cast<const PredictsRatings&>(model).predictRating(UserIndex(user), ItemIndex(item)));
    }

    /// The promise is half a percent of the curve; float against double leaves far less.
    static void compareWith(EpochTrainer& trainer, std::span<const double> losses, std::span<const double, 4> predictions) {
        for (const double expected : losses) {
            RoundResult epoch;
            const std::size_t before = trainer.epochsDone();
            while (trainer.epochsDone() == before) {
                const RoundResult round = trainer.runRound({});
                epoch.lossSum += round.lossSum;
                epoch.interactions += round.interactions;
            }
            QCOMPARE(epoch.interactions, std::uint64_t{kRatings});
            const double loss = epoch.lossSum / static_cast<double>(epoch.interactions);
            QVERIFY2(std::abs(loss - expected) < 1e-5 * expected,
                     qPrintable(QString("%1 where the reference has %2").arg(loss, 0, 'g', 12).arg(expected, 0, 'g', 12)));
        }
        const auto model = trainer.model();
        const std::array<std::array<std::size_t, 2>, 4> pairs{{{0, 0}, {1, 7}, {13, 29}, {39, 11}}};
        for (std::size_t k = 0; k < pairs.size(); ++k)
            QVERIFY(std::abs(prediction(*model, pairs[k][0], pairs[k][1]) - predictions[k]) < 1e-4);
    }

    ModelEntry entry_ = embeddingDotEntry();
};

QTEST_APPLESS_MAIN(EmbeddingDotTest)
#include "embedding_dot_test.moc"
