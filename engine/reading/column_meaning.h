#pragma once

#include <string>
#include <string_view>

namespace tastescope {

enum class ColumnMeaning {
    unknown,
    user,
    item,
    rating,
    count,  // how often or how long: a rating where there is no better one
    timestamp,
    event,  // what was done: view, cart, buy
    words,  // what was searched for
    title,
    categories,
    tag,
};

/// What a header's column name says, in the usual English and Chinese names; letter case, spaces, "_", "-" and "."
/// do not count: "user_id", "User-ID", "userId", "用户".
ColumnMeaning meaningOfColumn(std::string_view name);

/// Whether a cell with this text can hardly be anything but a header: "userId", "isbn"; "book" or "time" could be data.
bool isUnmistakableHeader(std::string_view name);

/// What one item is called where a column has this name: "film" for "movieId", "book" for "ISBN", "product" for
/// "商品id"; else empty.
std::string itemNounOfColumn(std::string_view name);

}  // namespace tastescope
