#include "engine/reading/json_lines_format.h"

#include <QTest>

#include "engine/reading/open_dataset.h"
#include "tests/engine/reading/format_samples.h"
#include "tests/engine/reading/read_text.h"
#include "tests/engine/reading/temporary_files.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

class JsonLinesFormatTest : public QObject {
    Q_OBJECT
  private slots:
    void jsonIsKnownAndNothingElse() {
        QCOMPARE(misjudged("json-lines", jsonLinesLikeness), std::string());
        QVERIFY(jsonLinesLikeness(sampleOfText("{u'user_id': u'1', u'product_id': u'2'}\n")) > 0.0);
    }

    void eventsCountByTheirTypeAndSearchesBelongToTheirUser() {
        const TemporaryFiles files;
        const auto dataset = openDataset(files.write(
            "events.jsonl", "{\"user_id\": \"u\", \"item_id\": \"a\", \"event\": \"view\"}\n"
                            "{\"user_id\": \"u\", \"item_id\": \"b\", \"event\": \"purchase\"}\n"
                            "{\"user_id\": \"u\", \"query\": \"lamps\", \"event\": \"search\"}\n"));
        QCOMPARE(dataset->interactions.values.at(0), 1.0F);
        QCOMPARE(dataset->interactions.values.at(1), 4.0F);
        QCOMPARE(dataset->interactionCount(), std::size_t{2});
        QCOMPARE(dataset->catalogue.userAttributes.findAs<TextColumn>("searches")->values.at(0), std::string("lamps"));
    }

    void amazonOf2014IsRead() {
        const ReadText read = readTexts(
            readJsonLines,
            {"{\"reviewerID\": \"A1\", \"asin\": \"0001\", \"reviewerName\": \"Ann\", \"helpful\": [0, 2], "
             "\"overall\": 5.0, \"unixReviewTime\": 86400, \"reviewTime\": \"01 3, 1970\"}\n"
             "{\"reviewerID\": \"A2\", \"asin\": \"B2\", \"overall\": 2.5, \"unixReviewTime\": 7, \"reviewTime\": \"x\"}\n"});
        QCOMPARE(read.rows(), std::string("A1 0001 5 @86400; A2 B2 2.5 @7"));
    }

    void amazonOf2023IsReadByTheParentOfTheVariantsInMilliseconds() {
        const ReadText read = readTexts(
            readJsonLines, {"{\"rating\": 4.0, \"title\": \"Good\", \"asin\": \"X\", \"parent_asin\": \"P\", "
                            "\"user_id\": \"AE\", \"timestamp\": 1588687728923, \"verified_purchase\": true}\n"});
        QCOMPARE(read.rows(), std::string("AE P 4 @1588687728"));
    }

    void anArrayOfObjectsIsReadWhateverItsLines() {
        const ReadText read = readTexts(
            readJsonLines, {"[{\"user\": 1, \"item\": \"a, ]}\\\"b\", \"rating\": 3},\n{\"user\": 2,\n \"item\": \"c\",\n"
                            " \"rating\": 4, \"more\": {\"deep\": [1, {}]}}, 7,\n{\"user\": 3, \"rating\": 1}]\n"});
        QCOMPARE(read.rows(), std::string("1 a, ]}\"b 3; 2 c 4"));
        QCOMPARE(read.refusals(), std::string("not an object: 4; empty item id: 5"));
    }

    void numbersAreIdsAsTheyAreWritten() {
        const ReadText read = readTexts(readJsonLines, {"{\"user\": 123456789012345678901234567890, \"item\": -4}\n"
                                                        "{\"user\": \"007\", \"item\": 18446744073709551615}\n"});
        QCOMPARE(read.rows(), std::string("123456789012345678901234567890 -4 1; 007 18446744073709551615 1"));
    }

    void badObjectsAreRefusedWithTheirLines() {
        const std::string good = "{\"user\": 1, \"item\": 2, \"rating\": 3, \"time\": 5}\n";
        const std::string deep = std::string(100'000, '[') + "\n";
        const ReadText read = readTexts(
            readJsonLines,
            {good + good + "{'user': 1, 'item': 2}\n{\"user\": 1, \"item\": \n{\"item\": 2, \"rating\": 3, \"time\": 5}\n"
                    "{\"user\": 1, \"item\": null, \"rating\": 3, \"time\": 5}\n{\"user\": 1, \"item\": 2, \"rating\": \"good\"}\n"
                    "{\"user\": 1, \"item\": 2, \"rating\": 3, \"time\": \"soon\"}\n{\"user\": " + deep + "[1, 2]\n" + good});
        QCOMPARE(read.dataset->report.accepted, std::uint64_t{3});
        QCOMPARE(read.refusals(),
                 std::string("not JSON: 3 4; empty user id: 5; empty item id: 6; rating is not a number: 7; time cannot "
                             "be read: 8; nested too deep: 9; not an object: 10"));
    }

    void unknownFieldsAreListed() {
        const auto error =
            errorOf<DataError>([] { readTexts(readJsonLines, {"{\"who\": 1, \"what\": 2, \"rating\": 3}\n"}); });
        QVERIFY(contains(error.what(), "its fields: who, what, rating"));
    }

    void whatPythonPrintsIsNotJson() {
        const auto error =
            errorOf<DataError>([] { readTexts(readJsonLines, {"{u'user_id': u'1', u'product_id': u'2'}\n"}); });
        QVERIFY(contains(error.what(), "not JSON"));
    }
};

QTEST_APPLESS_MAIN(JsonLinesFormatTest)
#include "json_lines_format_test.moc"
