#include "engine/reading/user_lists_format.h"

#include <algorithm>
#include <map>
#include <unordered_set>

#include "engine/core/number_text.h"
#include "engine/core/translatable.h"
#include "engine/reading/format_lines.h"

namespace tastescope {
namespace {

constexpr std::string_view kSeparators = " \t,";

/// Takes the next id off `line`; empty at its end.
std::string_view takeId(std::string_view& line) {
    line.remove_prefix(std::min(line.find_first_not_of(kSeparators), line.size()));
    const std::string_view id = line.substr(0, line.find_first_of(kSeparators));
    line.remove_prefix(id.size());
    return id;
}

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

/// "42", "B000HC6JQQ", "user_7": letters, digits and what joins them, with a digit in it. Words of a text have none.
bool looksLikeId(std::string_view id) {
    const auto isJoined = [](char character) {
        const bool isLetter = (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
        return isDigit(character) || isLetter || character == '_' || character == '-';
    };
    return id.front() != '-' && std::all_of(id.begin(), id.end(), isJoined) &&
           std::any_of(id.begin(), id.end(), isDigit);
}

/// What the lines of a sample look like.
struct ListShape {
    std::size_t lines = 0;
    std::size_t ids = 0;
    std::size_t idLike = 0;
    std::size_t numbers = 0;
    bool hasEmptyCells = false;
    std::unordered_set<std::string_view> users;
    std::map<std::size_t, std::size_t> linesByLength;

    void look(std::string_view line) {
        for (const std::string_view gap : {",,", "\t\t", ", ,"})
            hasEmptyCells = hasEmptyCells || line.find(gap) != std::string_view::npos;
        std::size_t length = 0;
        for (std::string_view id = takeId(line); !id.empty(); id = takeId(line)) {
            if (length++ == 0) users.insert(id);
            idLike += looksLikeId(id) ? 1 : 0;
            numbers += std::all_of(id.begin(), id.end(), isDigit) ? 1 : 0;
        }
        ids += length;
        if (length == 0) return;
        ++lines;
        ++linesByLength[length];
    }
    std::size_t commonestLength() const {
        std::size_t most = 0;
        for (const auto& [length, count] : linesByLength)
            most = std::max(most, count);
        return most;
    }
};

}  // namespace

double userListsLikeness(const FileSample& sample) {
    constexpr std::size_t kFewestLines = 3;
    ListShape shape;
    for (std::string_view rest = sample.text; !rest.empty();) {
        const std::string_view line = takeLine(rest);
        // A line of thousands of items may be cut by the sample's end; its beginning tells as much.
        if (!trimmed(line).empty()) shape.look(line);
    }
    // Tables have rows of one length and users again and again; lists vary, and have each user once.
    const bool varies = shape.commonestLength() * 10 <= shape.lines * 8;
    const bool hasUsersOnce = shape.users.size() * 100 >= shape.lines * 98;
    const bool hasItems = shape.ids >= shape.lines * 2;
    if (shape.lines < kFewestLines || !varies || !hasUsersOnce || !hasItems || shape.hasEmptyCells) return 0.0;
    if (shape.numbers == shape.ids) return 0.9;
    return shape.idLike * 100 >= shape.ids * 95 ? 0.6 : 0.0;
}

ReadingPlan readUserLists(const FormatInput& input) {
    constexpr std::size_t kBytesPerItem = 5;
    ReadingPlan plan = planOf(input, "user-lists", "one line per user", "item");
    FormatLines lines(input, input.files.front());
    plan.isCompressed = lines.isCompressed();
    input.builder.beginFile(false, false, expectedRows(input, kBytesPerItem));
    RatingRow row;
    while (lines.next()) {
        std::string_view rest = lines.line();
        row.user = takeId(rest);
        row.item = takeId(rest);
        if (row.item.empty()) lines.refuse(row.user.empty() ? TASTESCOPE_TR("empty user id") : TASTESCOPE_TR("no item"));
        for (; !row.item.empty(); row.item = takeId(rest))
            input.builder.add(row);
    }
    return plan;
}

}  // namespace tastescope
