#include "engine/reading/open_dataset.h"

#include <QTest>
#include <stdexcept>

#include "engine/core/errors.h"
#include "tests/engine/reading/gzip_text.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

namespace {

std::shared_ptr<const Dataset> opened(std::string_view text, const OpenOptions& options = {}) {
    const TemporaryFiles files;
    return openDataset(files.write("file.csv", text), options);
}

DataError refused(std::string_view text, const OpenOptions& options = {}) {
    return errorOf<DataError>([&] { opened(text, options); });
}

template <class T>
std::vector<T> plain(const BigVector<T>& values) {
    return {values.begin(), values.end()};
}

bool hasNote(const Dataset& dataset, std::string_view part) {
    for (const std::string& note : dataset.report.notes)
        if (contains(note, part)) return true;
    return false;
}

}  // namespace

class OpenDatasetTest : public QObject {
    Q_OBJECT
  private slots:
    void rowsKeepFileOrderAndIdsAreNumberedByFirstAppearance() {
        const auto dataset =
            opened("userId,itemId,rating,timestamp\r\nben,x,4,200\r\nanna,y,3.5,100\r\nben,y,1,300\r\n");
        QCOMPARE(plain(dataset->interactions.users), (std::vector<std::uint32_t>{0, 1, 0}));
        QCOMPARE(plain(dataset->interactions.items), (std::vector<std::uint32_t>{0, 1, 1}));
        QCOMPARE(plain(dataset->interactions.values), (std::vector<float>{4.0F, 3.5F, 1.0F}));
        QCOMPARE(plain(dataset->interactions.timestamps), (std::vector<std::int64_t>{200, 100, 300}));
        QCOMPARE(dataset->userIds.toStrings(), (std::vector<std::string>{"ben", "anna"}));
        QCOMPARE(dataset->minimumValue, 1.0);
        QCOMPARE(dataset->maximumValue, 4.0);
        QCOMPARE(dataset->feedback, Feedback::explicitRatings);
        QCOMPARE(dataset->name, std::string("file"));
        QCOMPARE(dataset->report.format, std::string("delimited: comma, header"));
    }

    void numericIdsStayTheTextTheyAre() {
        const auto dataset = opened("7,1,5\n07,1,4\n7,01,3\n1000000,1,2\n");
        QCOMPARE(dataset->userIds.toStrings(), (std::vector<std::string>{"7", "07", "1000000"}));
        QCOMPARE(dataset->itemIds.toStrings(), (std::vector<std::string>{"1", "01"}));
    }

    void aByteOrderMarkIsNoPartOfTheFirstName() {
        QCOMPARE(opened("\xEF\xBB\xBF"
                        "item,user,rating\nx,ben,4\n")
                     ->userIds.toStrings(),
                 (std::vector<std::string>{"ben"}));
        QCOMPARE(opened("\xEF\xBB\xBF"
                        "7,x,4\n8,y,3\n")
                     ->userIds.toStrings(),
                 (std::vector<std::string>{"7", "8"}));
    }

    void latin1IdsBecomeUtf8() {
        const auto dataset = opened("Am\xE9lie,x,4\nben,\xC9toile,3\nAm\xE9lie,y,2\n");
        QCOMPARE(dataset->userIds.toStrings(), (std::vector<std::string>{"Amélie", "ben"}));
        QCOMPARE(dataset->itemIds.id(1), std::string_view("Étoile"));
        QVERIFY(contains(dataset->report.format, "ISO-8859-1"));
    }

    void gzipFilesAreReadWhateverTheirName() {
        const auto dataset = opened(gzipped("1\t2\t3\n1\t3\t4\n"));
        QCOMPARE(dataset->interactionCount(), std::size_t{2});
        QCOMPARE(dataset->report.format, std::string("delimited: tab, no header, compressed"));
    }

    void badRowsAreCountedByReasonWithTheirLines() {
        const auto dataset = opened("user,item,rating\n1,2,3\n1,2\n\n,2,3\n1,4,many\n1,5,few\n2,2,1");
        const ReadReport& report = dataset->report;
        QCOMPARE(report.rows, std::uint64_t{6});
        QCOMPARE(report.accepted, std::uint64_t{2});
        QCOMPARE(report.refused, std::uint64_t{4});
        QCOMPARE(report.reasons.size(), std::size_t{3});
        QCOMPARE(report.reasons[0].reason, std::string("too few columns"));
        QCOMPARE(report.reasons[0].lines, (std::vector<std::uint64_t>{3}));
        QCOMPARE(report.reasons[2].reason, std::string("rating is not a number"));
        QCOMPARE(report.reasons[2].lines, (std::vector<std::uint64_t>{6, 7}));
        QCOMPARE(report.reasons[2].samples[1], std::string("1,5,few"));
    }

    void aStrayQuoteCostsOneRow() {
        const auto dataset = opened("1,2,3\n\"1,3,4\n1,4,5\n2,\"2\",1\n");
        QCOMPARE(dataset->interactionCount(), std::size_t{3});
        QCOMPARE(dataset->report.reasons.at(0).reason, std::string("unclosed quote"));
    }

    void withoutRatingsOrWithOnesOnlyTheFeedbackIsImplicit() {
        const auto pairs = opened("1,2\n1,3\n2,3\n");
        QCOMPARE(pairs->feedback, Feedback::implicitFeedback);
        QCOMPARE(plain(pairs->interactions.values), (std::vector<float>{1, 1, 1}));
        QCOMPARE(pairs->maximumValue, 1.0);
        const auto ones = opened("1,2,1\n1,3,1.0\n");
        QCOMPARE(ones->feedback, Feedback::implicitFeedback);
        QVERIFY(hasNote(*ones, "all ratings are 1"));
        QCOMPARE(opened("1,2,3\n1,3,3\n")->feedback, Feedback::explicitRatings);
    }

    void columnsOverrideTheGuess() {
        OpenOptions options;
        options.columns = parseColumnRoles("rating,-,item,user");
        const auto dataset = opened("5;x;i;u\n4;y;j;u\n", options);
        QCOMPARE(dataset->userIds.toStrings(), (std::vector<std::string>{"u"}));
        QCOMPARE(plain(dataset->interactions.values), (std::vector<float>{5, 4}));
    }

    void positivesAreTheValuesFromTheThresholdOnAndOthersLeaveNoTrace() {
        OpenOptions options;
        options.asImplicit = true;
        options.positiveFrom = 4.0;
        const auto dataset = opened("a,x,3\nb,y,4\na,y,5\nc,x,1\n", options);
        QCOMPARE(dataset->feedback, Feedback::implicitFeedback);
        QCOMPARE(dataset->userIds.toStrings(), (std::vector<std::string>{"b", "a"}));
        QCOMPARE(dataset->itemIds.toStrings(), (std::vector<std::string>{"y"}));
        QCOMPARE(plain(dataset->interactions.values), (std::vector<float>{1, 1}));
        QCOMPARE(dataset->report.accepted, std::uint64_t{4});
        QVERIFY(hasNote(*dataset, "2 of 4 rows are positives"));
    }

    void droppedItemsWithATitleBecomeCatalogueOnly() {
        const TemporaryFiles files;
        files.write("items.csv", "itemId,title\nx,First\ny,Second\n");
        OpenOptions options;
        options.asImplicit = true;
        options.positiveFrom = 4.0;
        const auto dataset = openDataset(files.write("ratings.csv", "userId,itemId,rating\na,x,3\nb,y,4\n"), options);
        QCOMPARE(dataset->itemCount(), std::size_t{1});
        QCOMPARE(dataset->itemIds.toStrings(), (std::vector<std::string>{"y", "x"}));
        QCOMPARE(dataset->itemTitle(ItemIndex(1)), std::string("First"));
    }

    void aThresholdThatLeavesNothingOrStandsAloneIsRefused() {
        OpenOptions options;
        options.positiveFrom = 6.0;
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, opened("1,2,5\n1,3,4\n", options));
        options.asImplicit = true;
        const DataError error = refused("1,2,5\n1,3,4\n", options);
        QVERIFY(contains(error.reason(), "no value is at least 6"));
        QVERIFY(!error.hint().empty());
    }

    void aTimeInAnotherFormIsPassedOverWithANoteButASingleBadOneCostsItsRow() {
        const auto dates = opened("user,item,rating,date\n1,2,3,last week\n1,3,4,yesterday\n");
        QVERIFY(!dates->hasTimestamps());
        QCOMPARE(dates->interactionCount(), std::size_t{2});
        QVERIFY(hasNote(*dates, "passed over"));
        const auto single = opened("user,item,rating,time\n1,2,3,100\n1,3,4,noon\n");
        QCOMPARE(single->interactionCount(), std::size_t{1});
        QCOMPARE(single->report.reasons.at(0).reason, std::string("time cannot be read"));
    }

    void manyRefusedRowsAreAReasonToAskAndFewAreNot() {
        const std::string good = "user,item,rating\n1,2,3\n1,3,4\n2,2,5\n2,3,1\n3,2,3\n3,3,3\n4,2,1\n4,3,5\n5,2,2\n5,3,4\n";
        QVERIFY(opened(good + "6,2,\n")->report.doubts.empty());
        QCOMPARE(opened(good + "6,2,\n6,3,\n")->report.doubts.size(), std::size_t{1});
    }

    void oneUserOneItemOneValueOpen() {
        QCOMPARE(opened("1,2,3\n")->interactionCount(), std::size_t{1});
        QCOMPARE(opened("u,i,3\nu,i,3\n")->minimumValue, 3.0);
    }

    void filesThatAreNoRatingsSayWhyAndWhatHelps_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray("") << "is empty";
        QTest::newRow("only a header") << QByteArray("user,item,rating\n") << "holds a header but no rows";
        QTest::newRow("blank lines") << QByteArray("\n\n  \n") << "holds no rows";
        QTest::newRow("binary") << QByteArray(
                                       "\x7f"
                                       "ELF\0\1\2\3",
                                       8)
                                << "is not a text file";
        QTest::newRow("one column") << QByteArray("1\n2\n3\n") << "too few columns, as in \"1\"";
        QTest::newRow("text ratings") << QByteArray("1,2,good\n1,3,bad\n") << "rating is not a number";
        QTest::newRow("titles") << QByteArray("movieId,title\n1,Heat\n") << "is a table of items";
        QTest::newRow("users") << QByteArray("1::F::1::10::48067\n2::M::56::16::70072\n") << "is a table of users";
    }
    void filesThatAreNoRatingsSayWhyAndWhatHelps() {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const DataError error = refused({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY2(contains(error.reason(), reason.toStdString()), error.what());
        QVERIFY(!error.hint().empty());
    }

    void progressIsToldInBytesAndMayCancel() {
        std::uint64_t total = 0;
        OpenOptions options;
        options.progress = [&](const Progress& progress) {
            total = progress.total;
            return true;
        };
        opened("1,2,3\n1,3,4\n", options);
        QCOMPARE(total, std::uint64_t{12});
        options.progress = [](const Progress&) { return false; };
        QVERIFY_THROWS_EXCEPTION(Cancelled, opened("1,2,3\n1,3,4\n", options));
    }
};

QTEST_APPLESS_MAIN(OpenDatasetTest)
#include "open_dataset_test.moc"
