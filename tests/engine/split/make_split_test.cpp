#include "engine/split/make_split.h"

#include <QTest>

#include <stdexcept>
#include <string>

#include "engine/core/errors.h"
#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

namespace {

std::string hintOf(const std::shared_ptr<const Dataset>& dataset, const char* text) {
    try {
        makeSplit(dataset, parseSplitRecipe(text), 1);
    } catch (const DataError& error) {
        return error.reason() + " | " + error.hint();
    }
    return {};
}

}  // namespace

class MakeSplitTest : public QObject {
    Q_OBJECT
  private slots:
    void theSameSeedGivesTheSameLabelsAndAnotherSeedOthers() {
        const auto dataset = evenDataset(20, 10);
        for (const char* text : {"random:0.2", "per-user:0.6,0.2,0.2", "kfold:4", "users:0.3"}) {
            const SplitRecipe recipe = parseSplitRecipe(text, 0.2);
            const Split first = makeSplit(dataset, recipe, 7);
            QVERIFY2(*first.labels == *makeSplit(dataset, recipe, 7).labels, text);
            QVERIFY2(*first.labels != *makeSplit(dataset, recipe, 8).labels, text);
        }
    }

    void theSplitKeepsItsRecipeSeedAndDataAndItsPartsCoverAllRows() {
        const auto dataset = evenDataset(10, 10);
        const SplitRecipe recipe = parseSplitRecipe("random:0.1", 0.2);
        const Split split = makeSplit(dataset, recipe, 3);
        QVERIFY(split.recipe == recipe);
        QCOMPARE(split.seed, std::uint64_t{3});
        QCOMPARE(split.dataset, dataset);
        QCOMPARE(split.train.size(), std::size_t{70});
        QCOMPARE(split.validation.size(), std::size_t{20});
        QCOMPARE(split.test.size(), std::size_t{10});
        QCOMPARE(split.test.datasetPointer(), dataset);
    }

    void aSplitWithoutTestRowsFailsWithAHint() {
        const auto tiny = evenDataset(1, 5);
        const std::string message = hintOf(tiny, "random:0.1");
        QVERIFY(message.find("leaves no test rows of 5 interactions | use other fractions") != std::string::npos);
        QVERIFY(!hintOf(tiny, "kfold:6,5").empty());
        QVERIFY(!hintOf(tiny, "users:0.5").empty());
        QVERIFY(!hintOf(evenDataset(5, 1), "leave-last").empty());
    }

    void recipesWrittenByHandAreCheckedToo() {
        const auto dataset = evenDataset(2, 5);
        const SplitRecipe tooMuch{.kind = SplitKind::random, .testFraction = 1.5};
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, makeSplit(dataset, tooMuch, 1));
        const SplitRecipe given{.kind = SplitKind::given};
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, makeSplit(dataset, given, 1));
    }

    void givenLabelsAreTakenAsTheyAre() {
        const auto dataset = evenDataset(1, 5);
        auto labels = std::make_shared<PartLabels>(5, PartLabel::train);
        (*labels)[1] = PartLabel::test;
        (*labels)[2] = PartLabel::validation;
        (*labels)[4] = PartLabel::unused;
        const Split split = givenSplit(dataset, labels);
        QCOMPARE(labelText(*split.labels), std::string("tTvt-"));
        QCOMPARE(split.train.size(), std::size_t{2});
        QCOMPARE(toText(split.recipe), std::string("given"));
    }

    void givenLabelsThatDoNotFitFail() {
        const auto dataset = evenDataset(1, 5);
        QVERIFY_THROWS_EXCEPTION(DataError, givenSplit(dataset, std::make_shared<PartLabels>(4, PartLabel::train)));
        QVERIFY_THROWS_EXCEPTION(DataError, givenSplit(dataset, std::make_shared<PartLabels>(5, PartLabel::train)));
        QVERIFY_THROWS_EXCEPTION(DataError, givenSplit(dataset, std::make_shared<PartLabels>(5, PartLabel::test)));
    }
};

QTEST_APPLESS_MAIN(MakeSplitTest)
#include "make_split_test.moc"
