#include "engine/evaluation/validation_sample.h"

#include <QTest>

#include <algorithm>

#include "tests/engine/evaluation/fake_recommender.h"

using namespace tastescope;

namespace {

/// Of `userCount` users the odd ones have a relevant item.
UserLists oddUsers(std::size_t userCount) {
    std::vector<std::vector<std::uint32_t>> lists(userCount);
    for (std::size_t user = 1; user < userCount; user += 2)
        lists[user].push_back(0);
    return userLists(lists);
}

}  // namespace

class ValidationSampleTest : public QObject {
    Q_OBJECT
  private slots:
    void allUsersWithRelevantItemsAreTakenWhereTheyAreFewEnough() {
        QVERIFY(validationSample(oddUsers(6), 3, 1) ==
                (std::vector<UserIndex>{UserIndex(1), UserIndex(3), UserIndex(5)}));
        QVERIFY(validationSample(UserLists(), 3, 1).empty());
    }

    void aSampleHasTheSizeAskedForAscendsAndHoldsOnlyUsersWithRelevantItems() {
        const std::vector<UserIndex> sample = validationSample(oddUsers(200), 30, 1);
        QCOMPARE(sample.size(), std::size_t{30});
        QVERIFY(std::is_sorted(sample.begin(), sample.end()));
        QVERIFY(std::adjacent_find(sample.begin(), sample.end()) == sample.end());
        for (const UserIndex user : sample)
            QVERIFY(user.value() % 2 == 1);
    }

    void theSeedDecides() {
        const UserLists lists = oddUsers(200);
        QVERIFY(validationSample(lists, 30, 1) == validationSample(lists, 30, 1));
        QVERIFY(validationSample(lists, 30, 1) != validationSample(lists, 30, 2));
    }

    void everyUserIsDrawnEquallyOften() {
        const UserLists lists = oddUsers(40);
        std::vector<int> drawn(40, 0);
        for (std::uint64_t seed = 0; seed < 4000; ++seed)
            for (const UserIndex user : validationSample(lists, 5, seed))
                ++drawn[user.value()];
        for (std::size_t user = 1; user < 40; user += 2)
            QVERIFY(std::abs(drawn[user] - 1000) < 140);  // five standard deviations
    }
};

QTEST_APPLESS_MAIN(ValidationSampleTest)
#include "validation_sample_test.moc"
