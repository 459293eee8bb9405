#include "engine/split/k_fold_split.h"

#include <QTest>

#include <algorithm>
#include <vector>

#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

class KFoldSplitTest : public QObject {
    Q_OBJECT
  private slots:
    void theTestPartsOfTheFoldsAreAllRowsOnce() {
        const auto dataset = evenDataset(1, 13);
        std::vector<int> tested(13, 0);
        std::vector<std::ptrdiff_t> sizes;
        for (std::size_t fold = 0; fold < 5; ++fold) {
            const PartLabels labels = kFoldSplit(*dataset, {.foldCount = 5, .fold = fold}, 9);
            for (std::size_t row = 0; row < labels.size(); ++row)
                tested[row] += labels[row] == PartLabel::test ? 1 : 0;
            sizes.push_back(std::count(labels.begin(), labels.end(), PartLabel::test));
        }
        QVERIFY(tested == std::vector<int>(13, 1));
        QVERIFY(sizes == (std::vector<std::ptrdiff_t>{3, 3, 3, 2, 2}));
    }

    void rowsAreShuffledBeforeTheyAreCut() {
        const std::string labels = labelText(kFoldSplit(*evenDataset(1, 100), {.foldCount = 2}, 9));
        QVERIFY(labels != std::string(50, 'T') + std::string(50, 't'));
    }

    void validationRowsComeFromTheOtherFolds() {
        const auto dataset = evenDataset(1, 20);
        const PartLabels without = kFoldSplit(*dataset, {.foldCount = 4, .fold = 2}, 9);
        const PartLabels with = kFoldSplit(*dataset, {.validationFraction = 0.1, .foldCount = 4, .fold = 2}, 9);
        QCOMPARE(std::count(with.begin(), with.end(), PartLabel::validation), 2);
        for (std::size_t row = 0; row < with.size(); ++row)
            QCOMPARE(with[row] == PartLabel::test, without[row] == PartLabel::test);
    }
};

QTEST_APPLESS_MAIN(KFoldSplitTest)
#include "k_fold_split_test.moc"
