#include <QTest>

#include "engine/reading/open_dataset.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

namespace {

std::shared_ptr<const Dataset> openedEvents(const std::vector<EventWeight>& weights = {}) {
    const TemporaryFiles files;
    OpenOptions options;
    options.eventWeights = weights;
    options.duplicates = Duplicates::keepAll;
    return openDataset(
        files.write("events.csv", "user,item,event\na,x,view\na,y,view\nb,z,cart\na,x,buy\nc,w,view\n"), options);
}

const EventType& typeOf(const Dataset& dataset, const std::string& name) {
    for (const EventType& one : dataset.report.events)
        if (one.type == name) return one;
    qFatal("the type is not in the report");
}

}  // namespace

class EventWeightsTest : public QObject {
    Q_OBJECT
  private slots:
    void eventsCountTheirUsualWeights() {
        const auto dataset = openedEvents();
        const BigVector<float>& values = dataset->interactions.values;
        QCOMPARE(dataset->feedback, Feedback::implicitFeedback);
        QCOMPARE(std::vector<float>(values.begin(), values.end()), (std::vector<float>{1, 1, 2, 4, 1}));
        QCOMPARE(typeOf(*dataset, "view").count, std::uint64_t{3});
    }

    void chosenWeightsStandInTheirPlace() {
        const auto dataset = openedEvents({{"view", 0.5}});
        QCOMPARE(dataset->interactions.values[0], 0.5F);
        QCOMPARE(dataset->minimumValue, 0.5);
    }

    void eventsOfNoWeightLeaveNoRowButAreCounted() {
        const auto dataset = openedEvents({{"view", 0.0}});
        QCOMPARE(dataset->interactionCount(), std::size_t{2});
        QCOMPARE(dataset->report.accepted, std::uint64_t{5});
        QCOMPARE(typeOf(*dataset, "view").count, std::uint64_t{3});
        QVERIFY(!dataset->userIds.find("c"));
        QVERIFY(!dataset->itemIds.find("w"));
    }
};

QTEST_APPLESS_MAIN(EventWeightsTest)
#include "event_weights_test.moc"
