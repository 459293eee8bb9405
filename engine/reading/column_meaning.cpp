#include "engine/reading/column_meaning.h"

#include "engine/core/name_text.h"

namespace tastescope {
namespace {

constexpr std::string_view kUserNames[] = {"user",
                                           "userid",
                                           "users",
                                           "uid",
                                           "username",
                                           "userindex",
                                           "userno",
                                           "usr",
                                           "usrid",
                                           "reviewer",
                                           "reviewerid",
                                           "reviewername",
                                           "reviewprofilename",
                                           "customer",
                                           "customerid",
                                           "custid",
                                           "client",
                                           "clientid",
                                           "member",
                                           "memberid",
                                           "visitor",
                                           "visitorid",
                                           "account",
                                           "accountid",
                                           "person",
                                           "personid",
                                           "profile",
                                           "profileid",
                                           "reader",
                                           "readerid",
                                           "viewer",
                                           "viewerid",
                                           "listener",
                                           "listenerid",
                                           "player",
                                           "playerid",
                                           "buyer",
                                           "buyerid",
                                           "session",
                                           "sessionid",
                                           "usersession",
                                           "device",
                                           "deviceid",
                                           "用户",
                                           "用户id",
                                           "用户编号",
                                           "用户名",
                                           "用户名称",
                                           "用户标识",
                                           "用户昵称",
                                           "昵称",
                                           "会员",
                                           "会员id",
                                           "会员编号",
                                           "读者",
                                           "读者id",
                                           "读者编号",
                                           "观众",
                                           "客户",
                                           "客户id",
                                           "客户编号",
                                           "顾客",
                                           "顾客id",
                                           "买家",
                                           "买家id",
                                           "会话",
                                           "会话id",
                                           "评论者",
                                           "评论用户"};
constexpr std::string_view kItemNames[] = {
    "item",         "itemid",   "items",     "iid",      "itemindex",  "itemno",    "movie",      "movieid",
    "mid",          "film",     "filmid",    "book",     "bookid",     "isbn",      "isbn13",     "asin",
    "parentasin",   "product",  "productid", "prodid",   "goods",      "goodsid",   "sku",        "skuid",
    "stockcode",    "song",     "songid",    "track",    "trackid",    "traid",     "music",      "musicid",
    "artist",       "artistid", "artid",     "album",    "albumid",    "article",   "articleid",  "news",
    "newsid",       "doc",      "docid",     "document", "documentid", "business",  "businessid", "restaurant",
    "restaurantid", "hotel",    "hotelid",   "venue",    "venueid",    "poi",       "poiid",      "anime",
    "animeid",      "game",     "gameid",    "appid",    "recipe",     "recipeid",  "beer",       "beerid",
    "beerbeerid",   "wine",     "wineid",    "joke",     "jokeid",     "video",     "videoid",    "photoid",
    "show",         "showid",   "course",    "courseid", "podcast",    "podcastid", "material",   "materialid",
    "物品",         "物品id",   "物品编号",  "项目",     "项目id",     "商品",      "商品id",     "商品编号",
    "产品",         "产品id",   "产品编号",  "电影",     "电影id",     "电影编号",  "影片",       "影片id",
    "影片编号",     "图书",     "图书id",    "图书编号", "书籍",       "书籍id",    "书籍编号",   "书号",
    "歌曲",         "歌曲id",   "歌曲编号",  "音乐",     "音乐id",     "歌手",      "歌手id",     "艺人",
    "艺人id",       "专辑",     "专辑id",    "新闻",     "新闻id",     "新闻编号",  "文章",       "文章id",
    "文章编号",     "资讯",     "资讯id",    "视频",     "视频id",     "视频编号",  "游戏",       "游戏id",
    "菜谱",         "菜谱id",   "店铺",      "店铺id",   "商家",       "商家id",    "餐厅",       "餐厅id",
    "酒店",         "酒店id",   "课程",      "课程id",   "动漫",       "动漫id",    "条目",       "条目id"};
constexpr std::string_view kRatingNames[] = {
    "rating",      "ratings",     "rate",         "score",       "scores",        "stars",       "star",
    "overall",     "grade",       "vote",         "bookrating",  "userrating",    "movierating", "starrating",
    "ratingvalue", "ratingscore", "reviewrating", "reviewscore", "reviewoverall", "reviewstars", "myrating",
    "preference",  "评分",        "打分",         "分数",        "评级",          "星级",        "得分",
    "评价分数",    "用户评分",    "评分值",       "喜好程度"};
constexpr std::string_view kCountNames[] = {
    "count",    "counts",    "weight",     "plays",      "playcount", "playcounts", "listencount",
    "listens",  "viewcount", "clickcount", "watchratio", "playtime",  "hours",      "hoursplayed",
    "quantity", "qty",       "times",      "frequency",  "freq",      "numplays",   "numevents",
    "次数",     "数量",      "播放次数",   "播放量",     "收听次数",  "点击次数",   "购买数量",
    "购买次数", "频次",      "权重",       "时长",       "播放时长"};
constexpr std::string_view kTimestampNames[] = {"timestamp",
                                                "timestamps",
                                                "timestampms",
                                                "time",
                                                "date",
                                                "datetime",
                                                "ts",
                                                "tdat",
                                                "dt",
                                                "unixtime",
                                                "unixreviewtime",
                                                "reviewtime",
                                                "reviewdate",
                                                "reviewtimestamp",
                                                "ratingtimestamp",
                                                "ratingtime",
                                                "ratingdate",
                                                "ratedat",
                                                "createdat",
                                                "createtime",
                                                "createdtime",
                                                "creationdate",
                                                "updatedat",
                                                "eventtime",
                                                "eventdate",
                                                "eventtimestamp",
                                                "actiontime",
                                                "behaviortime",
                                                "visittime",
                                                "clicktime",
                                                "buytime",
                                                "ordertime",
                                                "orderdate",
                                                "purchasedate",
                                                "invoicedate",
                                                "transactiondate",
                                                "transactiondt",
                                                "playedat",
                                                "dateadded",
                                                "watchdate",
                                                "submissiondate",
                                                "时间",
                                                "时间戳",
                                                "日期",
                                                "评分时间",
                                                "评分日期",
                                                "评论时间",
                                                "评论日期",
                                                "行为时间",
                                                "点击时间",
                                                "购买时间",
                                                "下单时间",
                                                "交易时间",
                                                "浏览时间",
                                                "播放时间",
                                                "创建时间",
                                                "观看时间"};
constexpr std::string_view kEventNames[] = {"event",
                                            "eventtype",
                                            "eventname",
                                            "events",
                                            "action",
                                            "actiontype",
                                            "actionname",
                                            "behavior",
                                            "behaviortype",
                                            "behaviour",
                                            "behaviourtype",
                                            "interaction",
                                            "interactiontype",
                                            "activity",
                                            "activitytype",
                                            "feedbacktype",
                                            "行为",
                                            "行为类型",
                                            "用户行为",
                                            "事件",
                                            "事件类型",
                                            "事件名称",
                                            "动作",
                                            "动作类型",
                                            "操作",
                                            "操作类型",
                                            "交互",
                                            "交互类型"};
constexpr std::string_view kWordsNames[] = {"query",       "queries",       "querytext",   "search",     "searches",
                                            "searchquery", "searchterm",    "searchterms", "searchword", "searchwords",
                                            "searchtext",  "searchkeyword", "keyword",     "keywords",   "searchphrase",
                                            "搜索",        "搜索词",        "搜索内容",    "搜索关键词", "查询",
                                            "查询词",      "检索词",        "关键词",      "关键字"};
constexpr std::string_view kTitleNames[] = {
    "title",     "name",       "movietitle", "booktitle", "itemtitle",    "itemname",     "moviename",     "filmtitle",
    "filmname",  "bookname",   "songtitle",  "songname",  "tracktitle",   "trackname",    "traname",       "artistname",
    "artname",   "albumtitle", "albumname",  "newstitle", "articletitle", "producttitle", "productname",   "prodname",
    "gametitle", "gamename",   "recipename", "beername",  "animename",    "businessname", "originaltitle", "headline",
    "标题",      "名称",       "片名",       "书名",      "电影名",       "电影名称",     "影片名称",      "电影标题",
    "图书名称",  "书籍名称",   "歌名",       "歌曲名",    "歌曲名称",     "歌手名",       "商品名",        "商品名称",
    "产品名称",  "新闻标题",   "文章标题",   "游戏名",    "游戏名称",     "视频标题",     "菜名",          "店名"};
constexpr std::string_view kCategoryNames[] = {
    "genres",      "genre",      "categories", "category", "class",    "itemcategory", "maincategory",
    "moviegenres", "bookgenres", "section",    "类型",     "类别",     "分类",         "题材",
    "流派",        "电影类型",   "影片类型",   "图书分类", "商品类别", "商品分类",     "新闻类别"};
constexpr std::string_view kTagNames[] = {"tag", "tags", "tagid", "标签"};

constexpr std::string_view kUnmistakable[] = {
    "userid",     "itemid",     "movieid",    "filmid",     "bookid",       "isbn",       "asin",      "parentasin",
    "reviewerid", "customerid", "visitorid",  "sessionid",  "productid",    "songid",     "trackid",   "artistid",
    "articleid",  "newsid",     "videoid",    "businessid", "animeid",      "gameid",     "recipeid",  "timestamp",
    "booktitle",  "movietitle", "bookrating", "eventtype",  "behaviortype", "actiontype", "playcount", "searchquery",
    "用户",       "用户id",     "物品",       "物品id",     "项目",         "商品",       "商品id",    "电影id",
    "评分",       "时间戳",     "行为类型",   "搜索词"};

}  // namespace

ColumnMeaning meaningOfColumn(std::string_view name) {
    const std::string plain = plainName(name);
    if (isOneOf(kUserNames, plain)) return ColumnMeaning::user;
    if (isOneOf(kItemNames, plain)) return ColumnMeaning::item;
    if (isOneOf(kRatingNames, plain)) return ColumnMeaning::rating;
    if (isOneOf(kTimestampNames, plain)) return ColumnMeaning::timestamp;
    if (isOneOf(kEventNames, plain)) return ColumnMeaning::event;
    if (isOneOf(kWordsNames, plain)) return ColumnMeaning::words;
    if (isOneOf(kCountNames, plain)) return ColumnMeaning::count;
    if (isOneOf(kTitleNames, plain)) return ColumnMeaning::title;
    if (isOneOf(kCategoryNames, plain)) return ColumnMeaning::categories;
    if (isOneOf(kTagNames, plain)) return ColumnMeaning::tag;
    return ColumnMeaning::unknown;
}

bool isUnmistakableHeader(std::string_view name) {
    return isOneOf(kUnmistakable, plainName(name));
}

std::string itemNounOfColumn(std::string_view name) {
    struct Noun {
        std::string_view part;
        std::string_view noun;
    };
    constexpr Noun kNouns[] = {
        {"movie", "film"},      {"film", "film"},    {"电影", "film"},     {"影片", "film"},
        {"片名", "film"},       {"isbn", "book"},    {"book", "book"},     {"图书", "book"},
        {"书籍", "book"},       {"书名", "book"},    {"书号", "book"},     {"news", "article"},
        {"article", "article"}, {"新闻", "article"}, {"文章", "article"},  {"资讯", "article"},
        {"artist", "artist"},   {"歌手", "artist"},  {"艺人", "artist"},   {"song", "song"},
        {"track", "song"},      {"歌曲", "song"},    {"歌名", "song"},     {"product", "product"},
        {"asin", "product"},    {"sku", "product"},  {"goods", "product"}, {"stockcode", "product"},
        {"商品", "product"},    {"产品", "product"}, {"game", "game"},     {"游戏", "game"},
        {"recipe", "recipe"},   {"菜谱", "recipe"},  {"菜名", "recipe"}};
    const std::string plain = plainName(name);
    for (const Noun& known : kNouns)
        if (plain.find(known.part) != std::string::npos) return std::string(known.noun);
    return {};
}

}  // namespace tastescope
