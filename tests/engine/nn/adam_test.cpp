#include "engine/nn/adam_embedding.h"

#include <QTest>

#include <cmath>

#include "engine/core/errors.h"
#include "engine/core/random.h"

using namespace tastescope;

namespace {

/// Adam by the dense rule for one number, in double.
struct PlainAdam {
    double value = 0.0;
    double mean = 0.0;
    double square = 0.0;
    int t = 0;

    void step(double gradient, double learningRate) {
        ++t;
        mean = 0.9 * mean + 0.1 * gradient;
        square = 0.999 * square + 0.001 * gradient * gradient;
        const double rate = learningRate * std::sqrt(1.0 - std::pow(0.999, t)) / (1.0 - std::pow(0.9, t));
        value -= rate * mean / (std::sqrt(square) + 1e-7);
    }
};

/// One row of one column beside PlainAdam.
struct Pair {
    explicit Pair(double learningRate) : embedding(2, 1), clock(learningRate) {}

    void stepWithGradient(double gradient) {
        embedding.catchUp(0, clock);
        const AdamStep step = clock.nextStep();
        BigVector<float> gradients(embedding.stride(), 0.0F);
        gradients[0] = static_cast<float>(gradient);
        embedding.takeStep(0, gradients.data(), step, clock.stepsDone());
        plain.step(static_cast<double>(gradients[0]), clock.learningRate());
    }
    void stepsWithout(int count) {
        for (int k = 0; k < count; ++k) {
            clock.nextStep();
            plain.step(0.0, clock.learningRate());
        }
    }
    double lazyValue() const { return static_cast<double>(embedding.valuesAt(clock, 1).row(0)[0]); }

    AdamEmbedding embedding;
    AdamClock clock;
    PlainAdam plain;
};

}  // namespace

class AdamTest : public QObject {
    Q_OBJECT
  private slots:
    void aGapEndsWhereTheDenseRuleEnds_data() {
        QTest::addColumn<int>("stepsBefore");
        QTest::addColumn<int>("gap");
        for (const int before : {0, 30, 3'000, 17'390, 30'000})
            for (const int gap : {1, 2, 17, 191, 192, 193, 1'500})
                QTest::addRow("%d steps, then a gap of %d", before, gap) << before << gap;
    }
    void aGapEndsWhereTheDenseRuleEnds() {
        QFETCH(int, stepsBefore);
        QFETCH(int, gap);
        Pair pair(0.01);
        pair.stepsWithout(stepsBefore);
        for (const double gradient : {0.3, 0.25, -0.1, 0.4}) pair.stepWithGradient(gradient);
        const double before = pair.plain.value;
        pair.stepsWithout(gap);
        QVERIFY(std::abs(pair.plain.value - before) > 1e-3);
        QVERIFY(std::abs(pair.lazyValue() - pair.plain.value) < 4e-7 * std::abs(pair.plain.value));
    }

    /// Then ε is most of the denominator all through the gap: the worst case of the series.
    void aGapOfARowWithTinyGradientsEndsWhereTheDenseRuleEnds() {
        for (const double gradient : {1e-5, 1e-6, 1e-7, 1e-9, 1e-12}) {
            Pair pair(1.0);
            pair.stepsWithout(20'000);
            pair.stepWithGradient(gradient);
            pair.stepsWithout(300);
            QVERIFY(std::abs(pair.plain.value) > 0.0);
            QVERIFY(std::abs(pair.lazyValue() - pair.plain.value) < 4e-7 * std::abs(pair.plain.value));
        }
    }

    void manyGapsAndGradientsStayBesideTheDenseRule() {
        Pair pair(0.003);
        RandomStream stream(4, RandomPurpose::test);
        for (int k = 0; k < 2'000; ++k) {
            pair.stepsWithout(static_cast<int>(stream.below(40)));
            pair.stepWithGradient(0.05 * stream.normal() + (pair.plain.value - 1.0));
        }
        QVERIFY(std::abs(pair.lazyValue() - pair.plain.value) < 1e-5);
    }

    void aLearningRateMayChangeWhenAllRowsAreUpToDate() {
        Pair pair(0.01);
        pair.stepWithGradient(0.3);
        pair.stepsWithout(5);
        pair.embedding.catchUpAll(pair.clock, 2);
        pair.clock.setLearningRate(0.1);
        pair.stepsWithout(50);
        QVERIFY(std::abs(pair.lazyValue() - pair.plain.value) < 4e-7 * std::abs(pair.plain.value));
    }

    void aRowThatNeverHadAGradientStaysExactlyWhereItIs() {
        Pair pair(0.1);
        pair.embedding.row(1)[0] = 0.7F;
        pair.stepWithGradient(0.3);
        pair.stepsWithout(400);
        QCOMPARE(pair.embedding.valuesAt(pair.clock, 1).row(1)[0], 0.7F);
    }

    void aSavedTableComesBackWithItsMomentsAndSteps() {
        Pair pair(0.01);
        pair.stepWithGradient(0.3);
        pair.stepsWithout(7);
        TensorBundle bundle;
        pair.embedding.save(bundle, "users");
        AdamEmbedding loaded(2, 1);
        loaded.load(bundle, "users", pair.clock.stepsDone());
        QVERIFY(loaded.valuesAt(pair.clock, 1) == pair.embedding.valuesAt(pair.clock, 1));
        QVERIFY_THROWS_EXCEPTION(ModelFileError, loaded.load(bundle, "users", 0));
        AdamEmbedding larger(3, 1);
        QVERIFY_THROWS_EXCEPTION(ModelFileError, larger.load(bundle, "users", pair.clock.stepsDone()));
    }
};

QTEST_APPLESS_MAIN(AdamTest)
#include "adam_test.moc"
