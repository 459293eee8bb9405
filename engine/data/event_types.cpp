#include "engine/data/event_types.h"

#include <optional>

#include "engine/core/name_text.h"

namespace tastescope {
namespace {

/// Words in lower case without spaces, "_", "-" and ".".
constexpr std::string_view kNotices[] = {
    "view",     "views",  "viewed",  "pv",       "pageview", "itemview", "productview", "detailview",
    "viewitem", "detail", "click",   "clicks",   "clicked",  "clk",      "tap",         "open",
    "opened",   "visit",  "visited", "browse",   "browsed",  "imp",      "impression",  "impressions",
    "exposure", "show",   "play",    "played",   "playing",  "listen",   "listened",    "watch",
    "watched",  "read",   "stream",  "streamed", "skip",     "search",   "浏览",        "点击",
    "查看",     "曝光",   "展示",    "播放",     "收听",     "观看",     "阅读",        "访问"};
constexpr std::string_view kInterests[] = {
    "cart",   "addtocart", "addcart",    "cartadd",   "add2cart",      "basket",  "addtobasket", "fav",
    "favs",   "favorite",  "favourite",  "favorites", "favourites",    "like",    "likes",       "liked",
    "love",   "loved",     "wish",       "wishlist",  "addtowishlist", "collect", "bookmark",    "save",
    "saved",  "upvote",    "follow",     "followed",  "subscribe",     "comment", "comments",    "commented",
    "review", "reviewed",  "reply",      "share",     "shared",        "forward", "retweet",     "repost",
    "加购",   "加购物车",  "加入购物车", "购物车",    "收藏",          "喜欢",    "点赞",        "赞",
    "关注",   "评论",      "点评",       "分享",      "转发"};
constexpr std::string_view kPurchases[] = {"buy",      "bought",      "purchase", "purchased", "order",   "ordered",
                                           "checkout", "transaction", "pay",      "paid",      "payment", "购买",
                                           "下单",     "支付",        "成交",     "付款"};

std::optional<double> knownWeight(std::string_view type) {
    constexpr std::size_t kLongest = 40;  // no text is such a word
    if (type.size() > kLongest) return std::nullopt;
    const std::string plain = plainName(type);
    if (isOneOf(kNotices, plain)) return 1.0;
    if (isOneOf(kInterests, plain)) return 2.0;
    if (isOneOf(kPurchases, plain)) return 4.0;
    return std::nullopt;
}

}  // namespace

double defaultEventWeight(std::string_view type) {
    return knownWeight(type).value_or(1.0);
}

bool isEventWord(std::string_view text) {
    return knownWeight(text).has_value();
}

}  // namespace tastescope
