#include "engine/reading/rating_row.h"

#include <QTest>

using namespace tastescope;

namespace {

DelimitedLayout layoutWith(const std::string& delimiter, bool hasQuotes) {
    DelimitedLayout layout;
    layout.delimiter = delimiter;
    layout.hasQuotes = hasQuotes;
    return layout;
}

std::string refusal(const std::string& line) {
    RatingRowParser parser(layoutWith(",", true), {0, 1, 2, 3});
    RatingRow row;
    const char* reason = parser.parse(line, row);
    return reason == nullptr ? "" : reason;
}

}  // namespace

class RatingRowTest : public QObject {
    Q_OBJECT
  private slots:
    void aRowIsReadWithItsIdsAsWritten() {
        RatingRowParser parser(layoutWith(",", true), {0, 1, 2, 3});
        RatingRow row;
        QVERIFY(parser.parse("0042, i 7 ,3.5,978300760", row) == nullptr);
        QCOMPARE(row.user, std::string_view("0042"));
        QCOMPARE(row.item, std::string_view("i 7"));
        QCOMPARE(row.value, 3.5F);
        QCOMPARE(row.timestamp, std::int64_t{978300760});
    }

    void badRowsSayWhy_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("columns") << "1,2,3"
                                 << "too few columns";
        QTest::newRow("user") << " ,2,3,4"
                              << "empty user id";
        QTest::newRow("item") << "1,\"\",3,4"
                              << "empty item id";
        QTest::newRow("text") << "1,2,good,4"
                              << "rating is not a number";
        QTest::newRow("empty rating") << "1,2,,4"
                                      << "no rating";
        QTest::newRow("half a number") << "1,2,3x,4"
                                       << "rating is not a number";
        QTest::newRow("nan") << "1,2,nan,4"
                             << "rating is not finite";
        QTest::newRow("infinity") << "1,2,-inf,4"
                                  << "rating is not finite";
        QTest::newRow("beyond double") << "1,2,1e999,4"
                                       << "rating is not finite";
        QTest::newRow("beyond float") << "1,2,1e39,4"
                                      << "rating is not finite";
        QTest::newRow("time") << "1,2,3,yesterday"
                              << "time cannot be read";
        QTest::newRow("quote") << "\"1,2,3,4"
                               << "unclosed quote";
        QTest::newRow("good") << "1,2,-3.25e0,4"
                              << "";
    }
    void badRowsSayWhy() {
        QFETCH(QString, line);
        QFETCH(QString, reason);
        QCOMPARE(QString::fromStdString(refusal(line.toStdString())), reason);
    }

    void timesMayBeBrokenOrInMilliseconds() {
        RatingRowParser parser(layoutWith("\t", false), {0, 1, std::nullopt, 2});
        RatingRow row;
        QVERIFY(parser.parse("1\t2\t978300760.9", row) == nullptr);
        QCOMPARE(row.timestamp, std::int64_t{978300760});
        QVERIFY(parser.parse("1\t2\t978300760123", row) == nullptr);
        QCOMPARE(row.timestamp, std::int64_t{978300760});
        QVERIFY(parser.parse("1\t2\t-5", row) == nullptr);
        QCOMPARE(row.timestamp, std::int64_t{-5});
    }

    void aDecimalCommaIsReadWhereTheCommaDoesNotPartColumns() {
        RatingRowParser parser(layoutWith(";", true), {0, 1, 2, std::nullopt});
        RatingRow row;
        QVERIFY(parser.parse("1;2;3,5", row) == nullptr);
        QCOMPARE(row.value, 3.5F);
    }

    void shortAndLongFormsOfARatingAreTheSameNumber() {
        RatingRowParser parser(layoutWith(",", true), {0, 1, 2, std::nullopt});
        RatingRow row;
        for (int tenths = 0; tenths < 100; ++tenths) {
            const std::string text = std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
            QVERIFY(parser.parse("1,2," + text, row) == nullptr);
            const float shortForm = row.value;
            const std::string longForm = "1,2," + text + "00";
            QVERIFY(parser.parse(longForm, row) == nullptr);
            QCOMPARE(shortForm, row.value);
        }
    }
};

QTEST_APPLESS_MAIN(RatingRowTest)
#include "rating_row_test.moc"
