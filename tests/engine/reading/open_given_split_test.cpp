#include "engine/reading/open_given_split.h"

#include <QTest>

#include "engine/core/errors.h"
#include "tests/engine/reading/gzip_text.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

namespace {

GivenFiles smallSplit(const TemporaryFiles& files) {
    return {files.write("train.gz", gzipped("a\tx\t5\nb\ty\t4\n")), files.write("test", "a\ty\t3\t978300760\n"),
            files.write("validation", "b\tz\t2\n"), std::nullopt};
}

}  // namespace

class OpenGivenSplitTest : public QObject {
    Q_OBJECT
  private slots:
    void partsFollowEachOtherAsTrainTestAndValidation() {
        const TemporaryFiles files;
        const GivenSplit split = openGivenSplit(smallSplit(files));
        QCOMPARE(split.dataset->interactionCount(), std::size_t{4});
        QCOMPARE(std::vector<PartLabel>(split.labels->begin(), split.labels->end()),
                 (std::vector<PartLabel>{PartLabel::train, PartLabel::train, PartLabel::test, PartLabel::validation}));
        QCOMPARE(split.dataset->itemIds.toStrings(), (std::vector<std::string>{"x", "y", "z"}));
        QVERIFY(!split.candidates.has_value());
        QCOMPARE(split.dataset->report.accepted, std::uint64_t{4});
    }

    void timestampsAreKeptOnlyWhereEveryFileHasThem() {
        const TemporaryFiles files;
        const GivenSplit split = openGivenSplit(smallSplit(files));
        QVERIFY(!split.dataset->hasTimestamps());
        QVERIFY(contains(split.dataset->report.notes.at(0), "not every file has timestamps"));
    }

    void candidatesAreReadInTheirOrderAndUnknownItemsJoinTheCatalogue() {
        const TemporaryFiles files;
        GivenFiles given = smallSplit(files);
        given.negatives = files.write("negatives", "(a,y)\tz\tnew\ty\nb\tx\n");
        const GivenSplit split = openGivenSplit(given);
        const GivenCandidates& candidates = split.candidates.value();
        QCOMPARE(candidates.size(), std::size_t{2});
        QCOMPARE(candidates.users[0], UserIndex(0));
        QCOMPARE(candidates.positives[0], std::optional(ItemIndex(1)));
        QVERIFY(!candidates.positives[1].has_value());
        const auto first = candidates.itemsOf(0);
        QCOMPARE(std::vector<std::uint32_t>(first.begin(), first.end()), (std::vector<std::uint32_t>{2, 3, 1}));
        QCOMPARE(candidates.itemsOf(1).front(), 0U);
        QCOMPARE(split.dataset->itemCount(), std::size_t{3});
        QCOMPARE(split.dataset->itemIds.id(3), std::string_view("new"));
    }

    void anUnknownUserOrABrokenPairNamesItsLine() {
        const TemporaryFiles files;
        GivenFiles given = smallSplit(files);
        given.negatives = files.write("negatives", "(a,y)\tz\n(stranger,y)\tz\n");
        const DataError unknown = errorOf<DataError>([&] { openGivenSplit(given); });
        QCOMPARE(unknown.line(), std::uint64_t{2});
        QVERIFY(contains(unknown.reason(), "unknown user stranger"));
        given.negatives = files.write("negatives", "(a y\tz\n");
        QCOMPARE(errorOf<DataError>([&] { openGivenSplit(given); }).line(), std::uint64_t{1});
    }

    void aMissingTestFileIsNamed() {
        const TemporaryFiles files;
        GivenFiles given = smallSplit(files);
        given.test = files.path("tset");
        const DataError error = errorOf<DataError>([&] { openGivenSplit(given); });
        QVERIFY(contains(error.reason(), "tset"));
        QCOMPARE(error.path(), given.test);
    }
};

QTEST_APPLESS_MAIN(OpenGivenSplitTest)
#include "open_given_split_test.moc"
