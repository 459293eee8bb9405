#include "engine/split/user_hold_out_split.h"

#include <QTest>

#include <algorithm>

#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

class UserHoldOutSplitTest : public QObject {
    Q_OBJECT
  private slots:
    void usersAreHeldOutWithAllTheirRows() {
        const auto dataset = evenDataset(10, 4);
        const PartLabels labels = userHoldOutSplit(*dataset, {.testFraction = 0.3, .validationFraction = 0.2}, 2);
        std::vector<int> usersOf(4, 0);
        for (std::size_t user = 0; user < 10; ++user) {
            const auto first = labels.begin() + static_cast<std::ptrdiff_t>(4 * user);
            QCOMPARE(std::count(first, first + 4, *first), 4);
            ++usersOf[static_cast<std::size_t>(*first)];
        }
        QVERIFY(usersOf == (std::vector<int>{5, 2, 3, 0}));
    }

    void theTestUsersDoNotDependOnTheValidationUsers() {
        const auto dataset = evenDataset(30, 1);
        const PartLabels without = userHoldOutSplit(*dataset, {.testFraction = 0.3}, 2);
        const PartLabels with = userHoldOutSplit(*dataset, {.testFraction = 0.3, .validationFraction = 0.4}, 2);
        for (std::size_t row = 0; row < with.size(); ++row)
            QCOMPARE(with[row] == PartLabel::test, without[row] == PartLabel::test);
    }
};

QTEST_APPLESS_MAIN(UserHoldOutSplitTest)
#include "user_hold_out_split_test.moc"
