#include "engine/inspection/factor_health.h"

#include <QTest>

#include <cmath>
#include <numeric>

#include "engine/core/errors.h"
#include "engine/core/random.h"
#include "tests/engine/inspection/fake_model.h"

using namespace tastescope;
using namespace tastescope::test;

class FactorHealthTest : public QObject {
    Q_OBJECT
  private slots:
    void sharesAddUpAndTheStrongestComesFirst() {
        const FactorReport report = inspectFactors(modelOf({{1, 2, 0}, {-1, 2, 0}}, {{1, 3, 5}, {1, -3, 5}}));
        double sum = 0.0;
        for (const FactorHealth& one : report.factors) sum += one.share;
        QVERIFY(std::abs(sum - 1.0) < 1e-12);
        QCOMPARE(report.factors[0].factor, std::size_t{1});
        // E[p²] E[q²]: 1 · 1 for factor 0, 4 · 9 for factor 1, 0 for factor 2.
        QVERIFY(std::abs(report.factors[0].share - 36.0 / 37.0) < 1e-6);
    }

    void aFactorThatNoUserUsesIsIdle() {
        const FactorReport report = inspectFactors(modelOf({{1, 2, 0}, {-1, 2, 0}}, {{1, 3, 5}, {1, -3, 5}}));
        QCOMPARE(report.idleCount, std::size_t{1});
        QCOMPARE(report.factors.back().factor, std::size_t{2});
        QVERIFY(report.factors.back().isIdle);
    }

    void equalFactorsAreAsManyAsTheyAre() {
        const FactorReport report = inspectFactors(modelOf({{1, -1}, {-1, 1}}, {{1, 1}, {1, -1}, {-1, 1}, {-1, -1}}));
        QVERIFY(std::abs(report.effectiveRank - 2.0) < 1e-6);
    }

    void factorsThatSayTheSameAreCorrelated() {
        std::vector<std::vector<float>> items(40, std::vector<float>(3));
        RandomStream stream(1, RandomPurpose::test);
        for (std::vector<float>& item : items) {
            item[0] = static_cast<float>(stream.normal());
            item[1] = static_cast<float>(stream.normal());
            item[2] = -2.0F * item[0];
        }
        const FactorReport report = inspectFactors(modelOf({{1, 1, 1}, {1, 2, 1}}, items));
        for (const FactorHealth& one : report.factors) {
            if (one.factor == 1) continue;
            QVERIFY(std::abs(one.strongestCorrelation + 1.0) < 1e-6);
            QCOMPARE(one.correlatedWith, one.factor == 0 ? std::size_t{2} : std::size_t{0});
        }
        QVERIFY(std::abs(report.itemCorrelations[0 * 3 + 0] - 1.0) < 1e-9);
    }

    void onlyRatedRowsCount() {
        ModelContext context = contextOf({{{0, 3}}, {}}, 2);
        const auto model = std::make_shared<FakeModel>(std::vector<std::vector<float>>{{2}, {1000}},
                                                       std::vector<std::vector<float>>{{3}, {1000}});
        const FactorReport report = inspectFactors({model, std::make_shared<ModelContext>(context)});
        QCOMPARE(report.itemNorms.size(), std::size_t{1});
        QVERIFY(std::abs(report.itemNorms[0].meanNorm - 3.0) < 1e-6);
        QVERIFY(std::abs(report.userNorms[0].meanNorm - 2.0) < 1e-6);
    }

    void normsAreGroupedByPopularity() {
        // Item i has i + 1 ratings and length i + 1.
        std::vector<std::vector<Rating>> train(10);
        std::vector<std::vector<float>> items;
        for (std::uint32_t item = 0; item < 10; ++item) {
            items.push_back({static_cast<float>(item + 1)});
            for (std::uint32_t user = 0; user <= item; ++user) train[user].push_back({item, 3});
        }
        const auto model = std::make_shared<FakeModel>(std::vector<std::vector<float>>(10, {1.0F}), items);
        const FactorReport report = inspectFactors({model, std::make_shared<ModelContext>(contextOf(train, 10))});
        QCOMPARE(report.itemNorms.size(), std::size_t{5});
        QCOMPARE(report.itemNorms[0].meanRatings, 1.5);
        QVERIFY(std::abs(report.itemNorms[4].meanNorm - 9.5) < 1e-6);
    }

    void aModelWithoutFactorsIsRefused() {
        const auto model = std::make_shared<FakeRankingModel>(2, 2);
        QVERIFY_THROWS_EXCEPTION(RequestError, inspectFactors({model, std::make_shared<ModelContext>(contextOf({{}, {}}, 2))}));
    }

  private:
    /// Everybody has rated everything.
    static TrainedModel modelOf(const std::vector<std::vector<float>>& users, const std::vector<std::vector<float>>& items) {
        std::vector<Rating> all;
        for (std::uint32_t item = 0; item < items.size(); ++item) all.push_back({item, 3});
        const std::vector<std::vector<Rating>> train(users.size(), all);
        return {std::make_shared<FakeModel>(users, items), std::make_shared<ModelContext>(contextOf(train, items.size()))};
    }
};

QTEST_APPLESS_MAIN(FactorHealthTest)
#include "factor_health_test.moc"
