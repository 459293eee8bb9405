#include "engine/inspection/parameter_statistics.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "tests/engine/inspection/fake_model.h"

using namespace tastescope;

namespace {

class ModelOfTensors final : public test::FakeRankingModel {
  public:
    ModelOfTensors() : FakeRankingModel(1, 2) {}
    void save(TensorBundle& bundle) const override {
        bundle.set<float>("parameters.weights", std::vector<float>{0, 1, 2, 5}, {2, 2});
        bundle.set<double>("parameters.broken", std::vector<double>{1, std::numeric_limits<double>::quiet_NaN()});
        bundle.set<float>("history.values", std::vector<float>{9});
    }
};

}  // namespace

class ParameterStatisticsTest : public QObject {
    Q_OBJECT
  private slots:
    void onlyParametersAreLookedAtInTheOrderOfTheirNames() {
        const auto all = parameterStatistics(ModelOfTensors());
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].name, std::string("broken"));
        QCOMPARE(all[1].name, std::string("weights"));
        QCOMPARE(all[1].shape, (std::vector<std::uint64_t>{2, 2}));
    }

    void theFiguresAreThoseOfAllValues() {
        const ParameterStatistics weights = parameterStatistics(ModelOfTensors())[1];
        QCOMPARE(weights.mean, 2.0);
        QVERIFY(std::abs(weights.deviation - std::sqrt(3.5)) < 1e-12);
        QCOMPARE(weights.minimum, 0.0);
        QCOMPARE(weights.maximum, 5.0);
        QCOMPARE(weights.zeroShare, 0.25);
    }

    void valuesThatAreNoNumbersAreCountedApart() {
        const ParameterStatistics broken = parameterStatistics(ModelOfTensors())[0];
        QCOMPARE(broken.notFinite, std::size_t{1});
        QCOMPARE(broken.mean, 1.0);
    }
};

QTEST_APPLESS_MAIN(ParameterStatisticsTest)
#include "parameter_statistics_test.moc"
