#include "ui/bridge/rating_scale.h"

#include <QTest>

using namespace tastescope;

namespace {

RatingScale scaleOf(std::initializer_list<double> values) {
    DatasetFacts facts;
    for (const double value : values)
        facts.valueHistogram.push_back({value, 1});
    return ratingScale(facts, *values.begin(), *(values.end() - 1));
}

}  // namespace

class RatingScaleTest : public QObject {
    Q_OBJECT
  private slots:
    void wholeStarsNeedNoDecimals() {
        const RatingScale scale = scaleOf({1, 3, 5});
        QCOMPARE(scale.step, 1.0);
        QCOMPARE(scale.decimals, 0);
        QCOMPARE(scale.levelCount(), 5);
    }

    void halfStarsNeedOne() {
        const RatingScale scale = scaleOf({0.5, 1, 4.5, 5});
        QCOMPARE(scale.step, 0.5);
        QCOMPARE(scale.decimals, 1);
        QCOMPARE(scale.levelCount(), 10);
    }

    void tenthsAreStepsThoughFloatsMissThem() { QCOMPARE(scaleOf({1.1, double(1.2F), double(3.3F)}).step, 0.1); }

    void arbitraryValuesHaveNoSteps() {
        const RatingScale scale = scaleOf({-9.95, 0.123, 7.77});
        QCOMPARE(scale.step, 0.0);
        QCOMPARE(scale.levelCount(), 0);
        QCOMPARE(scale.decimals, 2);
    }

    void valuesCountedInBinsHaveNoSteps() {
        DatasetFacts facts;
        facts.valueHistogram = {{1.5, 10}, {2.5, 10}};
        QCOMPARE(ratingScale(facts, 1, 3).step, 0.0);
    }

    void aLevelIsABarWhereLevelsAreFew() {
        const ValueBars bars(scaleOf({0.5, 1, 4.5, 5}), 10);
        QVERIFY(bars.areLevels());
        QCOMPARE(bars.count(), 10);
        QCOMPARE(bars.barOf(0.5), 0);
        QCOMPARE(bars.barOf(3.5), 6);
        QCOMPARE(bars.barOf(5), 9);
        QCOMPARE(bars.valueOf(6), 3.5);
    }

    void manyLevelsShareTenBarsThatSpanTheScale() {
        const ValueBars bars(scaleOf({0, 1, 50, 100}), 10);
        QVERIFY(!bars.areLevels());
        QCOMPARE(bars.count(), 10);
        QCOMPARE(bars.barOf(0), 0);
        QCOMPARE(bars.barOf(9.9), 0);
        QCOMPARE(bars.barOf(10), 1);
        QCOMPARE(bars.barOf(100), 9);
    }

    void oneValueIsOneBar() {
        const ValueBars bars(scaleOf({4}), 10);
        QCOMPARE(bars.count(), 1);
        QCOMPARE(bars.barOf(4), 0);
    }
};

QTEST_APPLESS_MAIN(RatingScaleTest)
#include "rating_scale_test.moc"
