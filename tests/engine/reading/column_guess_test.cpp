#include "engine/reading/column_guess.h"

#include <QTest>

#include "engine/core/errors.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

namespace {

ColumnGuess guessOf(const std::string& text) {
    return guessColumns(sniffLayout(text, true), "file");
}

ColumnRoles rolesOf(const std::string& text) {
    return guessOf(text).roles;
}

std::vector<std::string> doubtsOf(const std::string& text) {
    return guessOf(text).doubts;
}

}  // namespace

class ColumnGuessTest : public QObject {
    Q_OBJECT
  private slots:
    void namesDecideWhateverTheirOrder() {
        QCOMPARE(rolesOf("rating,timestamp,movieId,userId\n3,978300760,7,1\n"), (ColumnRoles{3, 2, 0, 1}));
        QCOMPARE(rolesOf("reviewerID,asin,overall\nA,B,5\n"), (ColumnRoles{0, 1, 2, std::nullopt}));
        QCOMPARE(rolesOf("物品,用户,评分\n1,2,3\n"), (ColumnRoles{1, 0, 2, std::nullopt}));
    }

    void twoColumnsAreUserAndItem() {
        QCOMPARE(rolesOf("1,2\n1,3\n"), (ColumnRoles{0, 1, std::nullopt, std::nullopt}));
    }

    void theThirdOfThreeColumnsIsARatingUnlessItLooksLikeATime() {
        QCOMPARE(rolesOf("1,2,5\n1,3,4\n"), (ColumnRoles{0, 1, 2, std::nullopt}));
        QCOMPARE(rolesOf("1,2,978300760\n1,3,978300761\n"), (ColumnRoles{0, 1, std::nullopt, 2}));
    }

    void aTimeBeforeTheRatingIsSeenByItsSize() {
        QCOMPARE(rolesOf("1,2,978300760,5\n1,3,978300761,4\n"), (ColumnRoles{0, 1, 3, 2}));
    }

    void ofTwoTimeColumnsTheOneWithNumbersIsTaken() {
        QCOMPARE(rolesOf("user,item,date,timestamp\nu,i,12 May,978300760\n").timestamp, std::optional<std::size_t>(3));
    }

    void aMissingUserNameIsFilledWhereThereAreRatings() {
        const ColumnGuess guess = guessColumns(sniffLayout("who,film,stars\nanna,Heat,4\nben,Seven,5\n", true), "file");
        QCOMPARE(guess.roles, (ColumnRoles{0, 1, 2, std::nullopt}));
        QCOMPARE(guess.doubts, std::vector<std::string>{"the header names no user; taken as the user: who"});
    }

    void aListOfItemsIsNotTakenForRatings() {
        const DataError error = errorOf<DataError>([] { rolesOf("movieId,imdbId,tmdbId\n1,2,3\n"); });
        QVERIFY(contains(error.reason(), "names no user column: movieId, imdbId, tmdbId"));
        QVERIFY(contains(error.hint(), "user,item,rating"));
    }

    void publicDataSetsAreReadWithoutAHint_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("roles");
        QTest::newRow("Yelp") << "review_id,user_id,business_id,stars,useful,funny,cool,text,date\n"
                                 "r1,u1,b1,4.0,0,1,2,Good food,2018-07-07 22:09:11\n"
                              << "1 2 3 8 - -";
        QTest::newRow("Goodreads") << "user_id,book_id,is_read,rating,is_reviewed\n0,948,1,5,0\n"
                                   << "0 1 3 - - -";
        QTest::newRow("Book-Crossing") << "\"User-ID\";\"ISBN\";\"Book-Rating\"\n\"276725\";\"034545104X\";\"0\"\n"
                                       << "0 1 2 - - -";
        QTest::newRow("Last.fm") << "userID\tartistID\tweight\n2\t51\t13883\n"
                                 << "0 1 2 - - -";
        QTest::newRow("Retailrocket") << "timestamp,visitorid,event,itemid,transactionid\n"
                                         "1433221332117,257597,view,355908,\n1433224214164,992329,view,248676,\n"
                                      << "1 3 - 0 2 -";
        QTest::newRow("REES46") << "event_time,event_type,product_id,category_id,category_code,brand,price,user_id,"
                                   "user_session\n2019-10-01 00:00:00 UTC,view,44600062,2103807459595387724,,shiseido,"
                                   "35.79,541312140,72d76fde-8bb3\n"
                                << "7 2 - 0 1 -";
        QTest::newRow("Taobao") << "1,2268318,2520377,pv,1511544070\n1,2333346,2520771,fav,1511561733\n"
                                << "0 1 - 4 3 -";
        QTest::newRow("Tmall") << "user_id,item_id,behavior_type,user_geohash,item_category,time\n"
                                  "10001082,285259775,1,97lk14c,4076,2014-12-08 18\n"
                               << "0 1 - 5 2 -";
        QTest::newRow("Yoochoose") << "1,2014-04-07T10:51:09.277Z,214536502,0\n1,2014-04-07T10:54:09.868Z,214536500,0\n"
                                   << "0 2 - 1 - -";
        QTest::newRow("Steam") << "151603712,Skyrim,purchase,1.0,0\n151603712,Skyrim,play,273.0,0\n"
                               << "0 1 - - 2 -";
        QTest::newRow("KuaiRec") << "user_id,video_id,play_duration,video_duration,time,date,timestamp,watch_ratio\n"
                                    "0,3649,13838,10867,2020-07-05 00:08:23.438,20200705.0,1593878903.438,1.27\n"
                                 << "0 1 7 6 - -";
        QTest::newRow("Douban") << "用户ID,电影ID,评分,评论时间\n1,1291561,5,2019/5/17 13:20\n"
                                << "0 1 2 3 - -";
        QTest::newRow("retail") << "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                                   "536365,85123A,HOLDER,6,12/13/2010 8:26,2.55,17850,UK\n"
                                << "6 1 3 4 - -";
        QTest::newRow("sessions") << "sessionId;userId;itemId;timeframe;eventdate\n1;7;81766;526309;2016-05-09\n"
                                  << "1 2 - 4 - -";
        QTest::newRow("searches") << "用户,商品,行为类型,搜索词,时间\n1,2,浏览,手机,1511544070\n"
                                  << "0 1 - 4 2 3";
        QTest::newRow("unnamed kinds of events") << "user,item,what\n1,2,view\n1,3,buy\n"
                                                 << "0 1 - - 2 -";
        QTest::newRow("titles as items") << "Username,Movie_Name_EN,Movie_Name,Date,Star\nx,Avengers,A,2017-01-22,3\n"
                                         << "0 2 4 3 - -";
        QTest::newRow("days of eight digits") << "1,2,5,20240302\n1,3,4,20240303\n"
                                              << "0 1 2 3 - -";
        QTest::newRow("a written time before the rating") << "1,2,2024-03-02,5\n1,3,2024-03-02,4\n"
                                                          << "0 1 3 2 - -";
    }
    void publicDataSetsAreReadWithoutAHint() {
        QFETCH(QString, text);
        QFETCH(QString, roles);
        const ColumnRoles found = rolesOf(text.toStdString());
        QStringList columns;
        for (const std::optional<std::size_t>& column : {std::optional(found.user), std::optional(found.item),
                                                         found.rating, found.timestamp, found.event, found.words})
            columns << (column ? QString::number(*column) : QStringLiteral("-"));
        QCOMPARE(columns.join(' '), roles);
    }

    void namesAndClassicLayoutsLeaveNoDoubt() {
        for (const char* text :
             {"userId,movieId,rating,timestamp\n1,2,3,978300760\n", "1,2\n1,3\n", "1::2::5\n1::3::4\n",
              "196\t242\t3\t881250949\n186\t302\t3\t891717742\n", "1,2,978300760,5\n1,3,978300761,4\n",
              "1,2268318,2520377,pv,1511544070\n1,2333346,2520771,fav,1511561733\n",
              "timestamp,visitorid,event,itemid,transactionid\n1433221332117,257597,view,355908,5\n",
              "userID\tartistID\tweight\n2\t51\t13883\n", "user,item,date\n1,2,25/12/2019\n1,3,01/02/2019\n"})
            QVERIFY2(doubtsOf(text).empty(), text);
    }

    void whatNamesLeaveOpenIsADoubt_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("doubt");
        QTest::newRow("unknown header") << "a,b,c\nx,y,3\nz,y,4\n"
                                        << "names of the header are unknown: a, b, c";
        QTest::newRow("no user") << "who,film,stars\nanna,Heat,4\n"
                                 << "names no user; taken as the user: who";
        QTest::newRow("dates") << "user,item,date\n1,2,03/04/2024\n"
                               << "told apart in dates such as: 03/04/2024";
        QTest::newRow("no rating") << "user,item,depth,width\n1,2,3,4\n"
                                   << "these hold numbers: depth, width";
        QTest::newRow("two ratings") << "user,item,score,stars\n1,2,3,4\n"
                                     << "the first of: score, stars";
        QTest::newRow("two items") << "user,artist,track\n1,2,3\n"
                                   << "the first of: artist, track";
        QTest::newRow("many columns") << "1,2,3,978300760,5\n2,2,4,978300761,6\n"
                                      << "there is no header";
        QTest::newRow("time first") << "1,2014-04-07T10:51:09Z,7,0\n2,2014-04-07T10:51:10Z,8,0\n"
                                    << "there is no header";
    }
    void whatNamesLeaveOpenIsADoubt() {
        QFETCH(QString, text);
        QFETCH(QString, doubt);
        const std::vector<std::string> doubts = doubtsOf(text.toStdString());
        QCOMPARE(doubts.size(), std::size_t{1});
        QVERIFY2(contains(doubts.front(), doubt.toStdString()), doubts.front().c_str());
    }

    void aUsersTableIsNotTakenForRatings() {
        QVERIFY_THROWS_EXCEPTION(DataError, rolesOf("userId,name,age\n1,Ann,3\n"));
        QVERIFY_THROWS_EXCEPTION(DataError, rolesOf("movieId,title,date\n1,Ann,2001-01-01\n"));
    }

    void aTimeThatNoRowCanBeReadFromIsPassedOverWithANote() {
        std::vector<std::string> notes;
        const SniffedText sniffed = sniffLayout("1,2,3,yesterday\n1,3,4,today\n", true);
        QVERIFY(!withReadableTimestamps({0, 1, 2, 3}, sniffed, notes).timestamp.has_value());
        QVERIFY(contains(notes.at(0), "column 4"));
    }

    void aColumnOfWrittenDatesIsTheTimeWhateverItIsCalled() {
        QCOMPARE(rolesOf("reader;book;stars;on;shelf\nann;x;4;2024-03-02;novel\nben;y;3;2024-03-09;scifi\n").timestamp,
                 std::optional<std::size_t>(3));
        QVERIFY(!rolesOf("reader;book;stars;on;shelf\nann;x;4;paper;novel\nben;y;3;screen;scifi\n").timestamp);
    }
};

QTEST_APPLESS_MAIN(ColumnGuessTest)
#include "column_guess_test.moc"
