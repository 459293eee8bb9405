#include "engine/split/time_split.h"

#include <QTest>

#include "engine/core/errors.h"
#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

namespace {

std::shared_ptr<const Dataset> datasetWithTimes(const std::vector<std::int64_t>& times) {
    std::vector<HandMadeRow> rows;
    for (const std::int64_t time : times)
        rows.push_back({"a", std::to_string(rows.size()), 1.0F, time});
    return sharedDataset(rows);
}

}  // namespace

class TimeSplitTest : public QObject {
    Q_OBJECT
  private slots:
    void theLatestRowsAreTestAndThoseBeforeValidation() {
        const auto dataset = datasetWithTimes({50, 10, 90, 20, 80, 30, 70, 40, 60, 100});
        const SplitRecipe recipe{.kind = SplitKind::byTime, .testFraction = 0.2, .validationFraction = 0.3};
        QCOMPARE(labelText(timeSplit(*dataset, recipe)), std::string("ttTtvtvtvT"));
    }

    void ofEqualTimesTheLaterRowsAreTheLatest() {
        const auto dataset = datasetWithTimes({5, 5, 9, 5, 5, 1, 5, 5, 5, 5});
        SplitRecipe recipe{.kind = SplitKind::byTime, .testFraction = 0.3};
        QCOMPARE(labelText(timeSplit(*dataset, recipe)), std::string("ttTtttttTT"));
        recipe.validationFraction = 0.2;
        QCOMPARE(labelText(timeSplit(*dataset, recipe)), std::string("ttTtttvvTT"));
    }

    void allRowsOfOneTimeAreCutByTheFilesOrder() {
        const auto dataset = datasetWithTimes({3, 3, 3, 3});
        const SplitRecipe recipe{.kind = SplitKind::byTime, .testFraction = 0.5, .validationFraction = 0.25};
        QCOMPARE(labelText(timeSplit(*dataset, recipe)), std::string("tvTT"));
    }

    void withoutTimestampsItFailsUnlessTheFilesOrderIsAskedFor() {
        const auto dataset = sharedDataset({{"a", "1"}, {"b", "2"}, {"a", "3"}, {"b", "4"}});
        SplitRecipe recipe{.kind = SplitKind::byTime, .testFraction = 0.25, .validationFraction = 0.25};
        QVERIFY_THROWS_EXCEPTION(DataError, timeSplit(*dataset, recipe));
        recipe.orderFromFile = true;
        QCOMPARE(labelText(timeSplit(*dataset, recipe)), std::string("ttvT"));
    }
};

QTEST_APPLESS_MAIN(TimeSplitTest)
#include "time_split_test.moc"
