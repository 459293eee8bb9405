#include "engine/reading/column_meaning.h"

#include <algorithm>
#include <array>
#include <span>

namespace tastescope {
namespace {

using Names = std::span<const std::string_view>;

constexpr std::string_view kUserNames[] = {"user",      "userid",     "users",    "uid",        "username", "userindex",
                                           "reviewer",  "reviewerid", "customer", "customerid", "member",   "memberid",
                                           "visitor",   "visitorid",  "account",  "accountid",  "person",   "personid",
                                           "profileid", "reader",     "readerid", "用户",       "用户id",   "用户编号",
                                           "用户名",    "用户标识",   "会员",     "会员id",     "读者",     "观众"};
constexpr std::string_view kItemNames[] = {
    "item",     "itemid",     "items",    "iid",      "itemindex",  "movie",   "movieid",   "film",     "filmid",
    "book",     "bookid",     "isbn",     "asin",     "parentasin", "product", "productid", "sku",      "song",
    "songid",   "track",      "trackid",  "artist",   "artistid",   "article", "articleid", "news",     "newsid",
    "business", "businessid", "anime",    "animeid",  "game",       "gameid",  "recipe",    "recipeid", "show",
    "showid",   "物品",       "物品id",   "物品编号", "项目",       "项目id",  "商品",      "商品id",   "商品编号",
    "电影",     "电影id",     "电影编号", "影片",     "影片id",     "图书",    "图书id",    "书籍",     "书籍id",
    "书号",     "歌曲",       "歌曲id",   "新闻",     "新闻id",     "文章",    "文章id"};
constexpr std::string_view kRatingNames[] = {
    "rating",     "ratings", "score",      "scores",     "stars",       "star",       "overall",
    "grade",      "vote",    "bookrating", "userrating", "movierating", "starrating", "ratingvalue",
    "preference", "评分",    "打分",       "分数",       "评级",        "星级",       "得分"};
constexpr std::string_view kTimestampNames[] = {
    "timestamp",       "time",       "date",    "datetime",  "ts",   "unixtime", "unixreviewtime", "reviewtime",
    "ratingtimestamp", "ratingtime", "ratedat", "createdat", "时间", "时间戳",   "日期",           "评分时间"};
constexpr std::string_view kTitleNames[] = {
    "title",     "name",      "movietitle", "booktitle", "itemtitle",    "itemname",    "moviename",
    "filmtitle", "songtitle", "trackname",  "newstitle", "producttitle", "productname", "标题",
    "名称",      "片名",      "书名",       "电影名",    "电影名称",     "歌名",        "商品名称"};
constexpr std::string_view kCategoryNames[] = {"genres",  "genre", "categories", "category", "class", "itemcategory",
                                               "section", "类型",  "类别",       "分类",     "题材",  "流派"};
constexpr std::string_view kTagNames[] = {"tag", "tags", "tagid", "标签"};

constexpr std::string_view kUnmistakable[] = {
    "userid",     "itemid",     "movieid",   "filmid",    "bookid",    "isbn",       "asin",      "parentasin",
    "reviewerid", "customerid", "productid", "songid",    "trackid",   "artistid",   "articleid", "newsid",
    "businessid", "animeid",    "gameid",    "timestamp", "booktitle", "movietitle", "用户",      "用户id",
    "物品",       "物品id",     "项目",      "商品",      "商品id",    "电影id",     "评分",      "时间戳"};

bool contains(Names names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string normalised(std::string_view name) {
    std::string plain;
    for (const char letter : name) {
        if (letter == ' ' || letter == '_' || letter == '-' || letter == '.' || letter == '"') continue;
        plain.push_back(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter);
    }
    return plain;
}

}  // namespace

ColumnMeaning meaningOfColumn(std::string_view name) {
    const std::string plain = normalised(name);
    if (contains(kUserNames, plain)) return ColumnMeaning::user;
    if (contains(kItemNames, plain)) return ColumnMeaning::item;
    if (contains(kRatingNames, plain)) return ColumnMeaning::rating;
    if (contains(kTimestampNames, plain)) return ColumnMeaning::timestamp;
    if (contains(kTitleNames, plain)) return ColumnMeaning::title;
    if (contains(kCategoryNames, plain)) return ColumnMeaning::categories;
    if (contains(kTagNames, plain)) return ColumnMeaning::tag;
    return ColumnMeaning::unknown;
}

bool isUnmistakableHeader(std::string_view name) {
    return contains(kUnmistakable, normalised(name));
}

std::string itemNounOfColumn(std::string_view name) {
    struct Noun {
        std::string_view part;
        std::string_view noun;
    };
    constexpr std::array<Noun, 13> kNouns{{{"movie", "film"},
                                           {"film", "film"},
                                           {"电影", "film"},
                                           {"影片", "film"},
                                           {"isbn", "book"},
                                           {"book", "book"},
                                           {"图书", "book"},
                                           {"书籍", "book"},
                                           {"news", "article"},
                                           {"article", "article"},
                                           {"song", "song"},
                                           {"track", "song"},
                                           {"歌曲", "song"}}};
    const std::string plain = normalised(name);
    for (const Noun& known : kNouns)
        if (plain.find(known.part) != std::string::npos) return std::string(known.noun);
    return {};
}

}  // namespace tastescope
