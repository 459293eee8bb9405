#include "engine/split/leave_last_split.h"

#include <QTest>

#include "engine/core/errors.h"
#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

namespace {

const SplitRecipe kTestOnly{.kind = SplitKind::leaveLast};
const SplitRecipe kWithValidation{.kind = SplitKind::leaveLast, .validationFraction = 0.1};

}  // namespace

class LeaveLastSplitTest : public QObject {
    Q_OBJECT
  private slots:
    void theNewestRowOfEachUserIsTestAndTheOneBeforeValidation() {
        const auto dataset = sharedDataset({{"a", "1", 5, 30},
                                            {"b", "1", 5, 7},
                                            {"a", "2", 5, 10},
                                            {"a", "3", 5, 20},
                                            {"b", "2", 5, 9},
                                            {"b", "3", 5, 8},
                                            {"a", "4", 5, 5}});
        QCOMPARE(labelText(leaveLastSplit(*dataset, kTestOnly)), std::string("TtttTtt"));
        QCOMPARE(labelText(leaveLastSplit(*dataset, kWithValidation)), std::string("TttvTvt"));
    }

    void ofEqualTimesTheLaterRowIsTheLast() {
        const auto dataset = sharedDataset({{"a", "1", 5, 9}, {"a", "2", 5, 9}, {"a", "3", 5, 9}, {"a", "4", 5, 1}});
        QCOMPARE(labelText(leaveLastSplit(*dataset, kWithValidation)), std::string("tvTt"));
    }

    void trainKeepsOneRowOfEveryUser() {
        const auto dataset = sharedDataset({{"one", "1", 5, 1}, {"two", "1", 5, 1}, {"two", "2", 5, 2}});
        QCOMPARE(labelText(leaveLastSplit(*dataset, kWithValidation)), std::string("ttT"));
    }

    void withoutTimestampsItFailsUnlessTheFilesOrderIsAskedFor() {
        const auto dataset = sharedDataset({{"a", "1"}, {"a", "2"}, {"a", "3"}});
        try {
            leaveLastSplit(*dataset, kTestOnly);
            QFAIL("no timestamps, no error");
        } catch (const DataError& error) {
            QVERIFY(error.reason().find("leave-last") != std::string::npos);
            QVERIFY(error.hint().find("--order file") != std::string::npos);
        }
        SplitRecipe fromFile = kWithValidation;
        fromFile.orderFromFile = true;
        QCOMPARE(labelText(leaveLastSplit(*dataset, fromFile)), std::string("tvT"));
    }

    void theFilesOrderCountsEvenWhereThereAreTimestamps() {
        const auto dataset = sharedDataset({{"a", "1", 5, 3}, {"a", "2", 5, 2}, {"a", "3", 5, 1}});
        SplitRecipe fromFile = kTestOnly;
        fromFile.orderFromFile = true;
        QCOMPARE(labelText(leaveLastSplit(*dataset, fromFile)), std::string("ttT"));
    }
};

QTEST_APPLESS_MAIN(LeaveLastSplitTest)
#include "leave_last_split_test.moc"
