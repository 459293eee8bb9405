#include "engine/reading/column_roles.h"

#include <stdexcept>
#include <string>

#include "engine/core/number_text.h"
#include "engine/reading/column_meaning.h"

namespace tastescope {
namespace {

void assignOnce(std::optional<std::size_t>& role, std::size_t column, std::string_view names) {
    if (role) throw std::invalid_argument("columns \"" + std::string(names) + "\": a role is named twice");
    role = column;
}

}  // namespace

ColumnRoles parseColumnRoles(std::string_view names) {
    std::optional<std::size_t> user;
    std::optional<std::size_t> item;
    ColumnRoles roles;
    std::size_t begin = 0;
    for (std::size_t column = 0; begin <= names.size(); ++column) {
        const std::size_t comma = names.find(',', begin);
        const std::size_t end = comma == std::string_view::npos ? names.size() : comma;
        switch (meaningOfColumn(trimmed(names.substr(begin, end - begin)))) {
            case ColumnMeaning::user:
                assignOnce(user, column, names);
                break;
            case ColumnMeaning::item:
                assignOnce(item, column, names);
                break;
            case ColumnMeaning::rating:
            case ColumnMeaning::count:
                assignOnce(roles.rating, column, names);
                break;
            case ColumnMeaning::timestamp:
                assignOnce(roles.timestamp, column, names);
                break;
            case ColumnMeaning::event:
                assignOnce(roles.event, column, names);
                break;
            case ColumnMeaning::words:
                assignOnce(roles.words, column, names);
                break;
            default:
                break;
        }
        begin = end + 1;
    }
    if (!user || !item)
        throw std::invalid_argument("columns \"" + std::string(names) +
                                    "\": name a user and an item column, as in user,item,rating,timestamp");
    roles.user = *user;
    roles.item = *item;
    return roles;
}

}  // namespace tastescope
