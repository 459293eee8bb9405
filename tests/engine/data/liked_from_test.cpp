#include "engine/data/liked_from.h"

#include <QTest>

#include <limits>

#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

class LikedFromTest : public QObject {
    Q_OBJECT
  private slots:
    void theDefaultIsTheLowestValueOfTheUpperQuarterOfTheScale() {
        const auto from = [](const std::vector<float>& values) {
            std::vector<HandMadeRow> rows;
            for (const float value : values)
                rows.push_back({"a", std::to_string(rows.size()), value});
            return defaultLikedFrom(handMadeDataset(rows));
        };
        QCOMPARE(from({1, 2, 3, 4, 5}), 4.0);
        QCOMPARE(from({0.5F, 3.5F, 4, 4.5F, 5}), 4.0);  // from 3.875
        QCOMPARE(from({1, 5, 3}), 5.0);
        QCOMPARE(from({1, 10, 7.5F, 8}), 8.0);
        QCOMPARE(from({3, 3}), 3.0);
    }

    void implicitFeedbackIsAllRelevantByDefault() {
        const Dataset dataset = handMadeDataset({{"a", "1"}, {"a", "2"}}, Feedback::implicitFeedback);
        QCOMPARE(defaultLikedFrom(dataset), -std::numeric_limits<double>::infinity());
    }
};

QTEST_APPLESS_MAIN(LikedFromTest)
#include "liked_from_test.moc"
