#include "engine/reading/column_meaning.h"

#include <QTest>

using namespace tastescope;

class ColumnMeaningTest : public QObject {
    Q_OBJECT
  private slots:
    void namesMeanTheSameInAnySpelling() {
        for (const char* name : {"user_id", "User-ID", "userId", "visitorid", "用户", "会员编号"})
            QCOMPARE(meaningOfColumn(name), ColumnMeaning::user);
        for (const char* name : {"itemid", "Business_ID", "artistID", "StockCode", "商品id", "歌曲编号"})
            QCOMPARE(meaningOfColumn(name), ColumnMeaning::item);
        for (const char* name : {"event", "Behavior_Type", "action", "interaction type", "行为类型"})
            QCOMPARE(meaningOfColumn(name), ColumnMeaning::event);
        for (const char* name : {"query", "search_query", "keywords", "搜索词"})
            QCOMPARE(meaningOfColumn(name), ColumnMeaning::words);
        for (const char* name : {"weight", "play_count", "播放次数"})
            QCOMPARE(meaningOfColumn(name), ColumnMeaning::count);
        for (const char* name : {"event_time", "InvoiceDate", "t_dat", "评分时间"})
            QCOMPARE(meaningOfColumn(name), ColumnMeaning::timestamp);
        for (const char* name : {"", "price", "Location", "author", "job"})
            QCOMPARE(meaningOfColumn(name), ColumnMeaning::unknown);
    }

    void theNounIsPartOfTheName() {
        const std::pair<const char*, const char*> kNouns[] = {
            {"movieId", "film"},    {"ISBN", "book"},      {"artistID", "artist"}, {"track_id", "song"},
            {"news_id", "article"}, {"asin", "product"},   {"gameId", "game"},     {"recipe_id", "recipe"},
            {"电影ID", "film"},     {"图书编号", "book"},  {"歌手", "artist"},     {"歌曲id", "song"},
            {"新闻id", "article"},  {"商品id", "product"}, {"游戏", "game"},       {"菜谱id", "recipe"},
            {"itemId", ""}};
        for (const auto& [name, noun] : kNouns)
            QCOMPARE(itemNounOfColumn(name), std::string(noun));
    }
};

QTEST_APPLESS_MAIN(ColumnMeaningTest)
#include "column_meaning_test.moc"
