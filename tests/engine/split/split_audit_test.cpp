#include "engine/split/split_audit.h"

#include <QTest>

#include "engine/split/make_split.h"
#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

namespace {

/// T for a test row, everything else is train.
Split splitOf(const std::vector<HandMadeRow>& rows, const std::string& letters) {
    auto labels = std::make_shared<PartLabels>(rows.size(), PartLabel::train);
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (letters[row] == 'T') (*labels)[row] = PartLabel::test;
    return givenSplit(sharedDataset(rows), labels);
}

}  // namespace

class SplitAuditTest : public QObject {
    Q_OBJECT
  private slots:
    void coldUsersAndItemsAreCountedByRows() {
        const Split split = splitOf({{"a", "1"}, {"a", "2"}, {"b", "1"}, {"b", "3"}, {"c", "2"}, {"c", "1"}}, "tTTTtT");
        // (a, 2) is known on both sides; b has no train row, item 3 neither.
        const SplitAudit audit = auditSplit(split.train, split.test);
        QVERIFY(audit ==
                (SplitAudit{.rows = 4, .coldUserRows = 2, .coldItemRows = 1, .coldPairRows = 2, .futureLeaks = {}}));
    }

    void aTestRowOlderThanItsUsersNewestTrainRowIsALeak() {
        const Split split = splitOf({{"a", "1", 5, 10},
                                     {"a", "2", 5, 9},
                                     {"a", "3", 5, 10},
                                     {"a", "4", 5, 11},
                                     {"b", "1", 5, 1},
                                     {"c", "1", 5, 50}},
                                    "tTTTTt");
        QCOMPARE(auditSplit(split.train, split.test).futureLeaks, std::optional<std::size_t>(1));
    }

    void nothingHeldOutIsNothingToAudit() {
        const Split split = splitOf({{"a", "1"}, {"a", "2"}}, "tT");
        QVERIFY(auditSplit(split.train, split.validation) == SplitAudit{});
    }
};

QTEST_APPLESS_MAIN(SplitAuditTest)
#include "split_audit_test.moc"
