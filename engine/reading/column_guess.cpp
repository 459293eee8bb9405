#include "engine/reading/column_guess.h"

#include <algorithm>

#include "engine/core/errors.h"
#include "engine/core/number_text.h"
#include "engine/core/translatable.h"
#include "engine/data/event_types.h"
#include "engine/reading/column_meaning.h"
#include "engine/reading/time_text.h"

namespace tastescope {
namespace {

using Column = std::optional<std::size_t>;

bool isReadableTime(const std::string& cell) {
    return timeIn(cell, DateOrder::dayFirst) || timeIn(cell, DateOrder::monthFirst);
}

/// Numbers that no rating scale has, days of eight digits and written dates.
bool isCertainlyTime(const std::string& cell) {
    constexpr double kTimestampsFrom = 1e8;  // 1973
    constexpr double kDaysFrom = 1e7;
    const std::optional<double> number = numberIn(trimmed(cell));
    if (!number) return isReadableTime(cell);
    if (!(*number >= kDaysFrom)) return false;
    const std::optional<std::int64_t> time = timeIn(cell);
    return *number >= kTimestampsFrom || (time && static_cast<double>(*time) != *number);
}

bool isDate(const std::string& cell) {
    return !numberIn(trimmed(cell)) && isReadableTime(cell);
}

bool isNumber(const std::string& cell) {
    const std::string_view text = trimmed(cell);
    if (numberIn(text)) return true;
    std::string withPoint(text);
    if (std::count(text.begin(), text.end(), ',') != 1) return false;
    withPoint[text.find(',')] = '.';
    return numberIn(withPoint).has_value();
}

bool isMostly(const SniffedText& sniffed, std::size_t column, bool (*test)(const std::string&)) {
    return sniffed.shareOf(column, test) > 0.5;
}

bool isOfEvents(const SniffedText& sniffed, std::size_t column) {
    constexpr double kNearlyAll = 0.95;
    return sniffed.shareOf(column, [](const std::string& cell) { return isEventWord(trimmed(cell)); }) >= kNearlyAll;
}

/// "imdbId", "order_id": numbers, but never a rating.
bool isIdName(std::string_view name) {
    const std::string_view end = name.substr(name.size() - std::min<std::size_t>(name.size(), 2));
    return end == "id" || end == "Id" || end == "ID";
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// A guess being made: which columns are taken, and by what.
class Guess {
  public:
    Guess(const SniffedText& sniffed, const std::string& path)
        : sniffed_(sniffed),
          path_(path),
          names_(sniffed.layout.columnNames),
          columnCount_(names_.empty() ? sniffed.layout.columnCount : names_.size()) {}

    ColumnGuess byName() {
        takeNamed();
        // Ratings are evidence enough that the other columns are a user and an item; a bare list of items is not.
        const bool canFill = (roles().rating || roles().event) && (user_ || item_) && names_.size() >= 3;
        if ((!user_ || !item_) && !canFill) refuse();
        fill(user_, TASTESCOPE_TR("the header names no user; taken as the user: "));
        fill(item_, TASTESCOPE_TR("the header names no item; taken as the item: "));
        roles().user = *user_;
        roles().item = *item_;
        doubtSeveral(ColumnMeaning::item, roles().item,
                     TASTESCOPE_TR("several columns could be the item; taken is the first of: "));
        doubtRating();
        doubtDateOrder();
        return std::move(guess_);
    }

    ColumnGuess byPosition() {
        if (!names_.empty())
            guess_.doubts.push_back(
                TASTESCOPE_TR("columns are taken by position, the names of the header are unknown: ") + joined(names_));
        for (std::size_t column = 2; column < columnCount_ && !roles().event; ++column)
            if (isOfEvents(sniffed_, column)) roles().event = column;
        roles().timestamp = timeByPosition();
        user_ = nextFree(0);
        roles().user = *user_;
        item_ = nextFree(roles().user + 1);
        roles().item = *item_;
        const bool isClassic = roles().user == 0 && roles().item == 1;
        if (isClassic && !roles().event) roles().rating = ratingByPosition();
        const std::size_t known = 2U + (roles().rating ? 1U : 0U) + (roles().timestamp ? 1U : 0U);
        const bool isTaobao = isClassic && roles().event && roles().timestamp && columnCount_ <= known + 2;
        if (names_.empty() && !isTaobao && (!isClassic || columnCount_ > known))
            guess_.doubts.push_back(
                TASTESCOPE_TR("there is no header, and more columns than user, item, rating and "
                              "time; they are taken by position"));
        doubtDateOrder();
        return std::move(guess_);
    }

  private:
    ColumnRoles& roles() { return guess_.roles; }

    bool isTaken(std::size_t column) const {
        const ColumnRoles& roles = guess_.roles;
        return column == user_ || column == item_ || column == roles.rating || column == roles.timestamp ||
               column == roles.event || column == roles.words;
    }
    std::size_t nextFree(std::size_t column) const {
        while (isTaken(column))
            ++column;
        return column;
    }

    std::vector<std::size_t> named(ColumnMeaning meaning) const {
        std::vector<std::size_t> columns;
        for (std::size_t column = 0; column < names_.size(); ++column)
            if (meaningOfColumn(names_[column]) == meaning) columns.push_back(column);
        return columns;
    }
    /// Of the columns with this meaning the first that passes the test, else the first.
    template <class Test>
    Column preferred(ColumnMeaning meaning, Test&& test) const {
        const std::vector<std::size_t> columns = named(meaning);
        const auto best = std::find_if(columns.begin(), columns.end(), test);
        if (best != columns.end()) return *best;
        return columns.empty() ? Column() : Column(columns.front());
    }

    void takeNamed() {
        const auto isAny = [](std::size_t) { return true; };
        const auto isNumeric = [this](std::size_t column) { return isMostly(sniffed_, column, isNumber); };
        // Who sits behind a session is known better where there is a user as well.
        user_ = preferred(ColumnMeaning::user, [this](std::size_t column) {
            const std::string& name = names_[column];
            return name.find("ession") == std::string::npos && name.find("会话") == std::string::npos;
        });
        item_ = preferred(ColumnMeaning::item, isAny);
        roles().rating = preferred(ColumnMeaning::rating, isNumeric);
        roles().event =
            preferred(ColumnMeaning::event, [this](std::size_t column) { return isOfEvents(sniffed_, column); });
        roles().words = preferred(ColumnMeaning::words, isAny);
        roles().timestamp = timeByName();
        // "event" may be what is rated: an evening at the theatre.
        if (!item_ && roles().event && !isOfEvents(sniffed_, *roles().event)) {
            item_ = roles().event;
            roles().event.reset();
        }
        for (std::size_t column = 0; column < names_.size() && !roles().event; ++column)
            if (!isTaken(column) && isOfEvents(sniffed_, column)) roles().event = column;
        if (!roles().rating && !roles().event) roles().rating = preferred(ColumnMeaning::count, isNumeric);
        if (!item_ && (roles().rating || roles().event)) item_ = preferred(ColumnMeaning::title, isAny);
    }

    /// Of several columns that may hold the time ("reviewTime", "unixReviewTime") the most exact, of equals the first.
    Column timeByName() const {
        Column best;
        int mostExact = -1;
        for (const std::size_t column : named(ColumnMeaning::timestamp)) {
            const auto isExact = [](const std::string& cell) {
                return isCertainlyTime(cell) && (!isDate(cell) || cell.find(':') != std::string::npos);
            };
            const auto isSeconds = [](const std::string& cell) { return isCertainlyTime(cell) && !isDate(cell); };
            int exactness = sniffed_.shareOf(column, isReadableTime) > 0.5 ? 1 : 0;
            if (sniffed_.shareOf(column, isExact) > 0.5) exactness = 2;
            if (sniffed_.shareOf(column, isSeconds) > 0.5) exactness = 3;
            if (exactness > mostExact) {
                mostExact = exactness;
                best = column;
            }
        }
        return best ? best : columnOfDates();
    }

    /// A column of written dates, whatever it is called: "on".
    Column columnOfDates() const {
        constexpr double kNearlyAll = 0.95;
        for (std::size_t column = 0; column < names_.size(); ++column)
            if (meaningOfColumn(names_[column]) == ColumnMeaning::unknown && !isTaken(column) &&
                sniffed_.shareOf(column, isDate) >= kNearlyAll)
                return column;
        return std::nullopt;
    }

    void fill(Column& role, const std::string& doubt) {
        if (role) return;
        role = nextFree(0);
        if (*role >= names_.size()) throw DataError(path_, TASTESCOPE_TR("has too few columns"), "");
        guess_.doubts.push_back(doubt + names_[*role]);
    }

    [[noreturn]] void refuse() const {
        throw DataError(path_,
                        TASTESCOPE_TR("its header names no ") +
                            std::string(user_   ? "item"
                                        : item_ ? "user"
                                                : "user and item") +
                            " column: " + joined(names_),
                        TASTESCOPE_TR("say which column is which, for example user,item,rating,timestamp"));
    }

    void doubtSeveral(ColumnMeaning meaning, std::size_t taken, const std::string& doubt) {
        const std::vector<std::size_t> columns = named(meaning);
        if (columns.size() < 2 || columns.front() != taken) return;
        std::vector<std::string> names;
        for (const std::size_t column : columns)
            names.push_back(names_[column]);
        guess_.doubts.push_back(doubt + joined(names));
    }

    void doubtRating() {
        if (roles().event || named(ColumnMeaning::rating).size() == 1) return;
        std::vector<std::string> candidates;
        if (roles().rating) candidates.push_back(names_[*roles().rating]);
        for (std::size_t column = 0; column < names_.size(); ++column) {
            const ColumnMeaning meaning = meaningOfColumn(names_[column]);
            const bool mayBeRating = (meaning == ColumnMeaning::unknown && !isIdName(names_[column])) ||
                                     meaning == ColumnMeaning::rating || meaning == ColumnMeaning::count;
            if (mayBeRating && !isTaken(column) && isMostly(sniffed_, column, isNumber) &&
                !isMostly(sniffed_, column, isCertainlyTime))
                candidates.push_back(names_[column]);
        }
        if (roles().rating && candidates.size() > 1)
            guess_.doubts.push_back(TASTESCOPE_TR("several columns could be the rating; taken is the first of: ") +
                                    joined(candidates));
        else if (!roles().rating && !candidates.empty())
            guess_.doubts.push_back(
                TASTESCOPE_TR("no column is named as the rating, so none is taken; these hold numbers: ") +
                joined(candidates));
    }

    void doubtDateOrder() {
        if (!roles().timestamp) return;
        std::vector<std::string> cells;
        for (const std::vector<std::string>& row : sniffed_.rows)
            if (*roles().timestamp < row.size()) cells.push_back(row[*roles().timestamp]);
        const bool isOpen = std::any_of(cells.begin(), cells.end(), [](const std::string& cell) {
            return timeIn(cell, DateOrder::dayFirst) != timeIn(cell, DateOrder::monthFirst);
        });
        if (isOpen && !dateOrderOf(cells))
            guess_.doubts.push_back(TASTESCOPE_TR("days and months cannot be told apart in dates such as: ") +
                                    cells.front());
    }

    Column timeByPosition() const {
        for (std::size_t column = 1; column < columnCount_ && columnCount_ >= 3; ++column)
            if (isMostly(sniffed_, column, isDate)) return column;
        for (std::size_t column = 2; column < columnCount_; ++column)
            if (isMostly(sniffed_, column, isCertainlyTime)) return column;
        constexpr std::size_t kFourth = 3;  // in its usual place it may have any size
        if (columnCount_ == kFourth + 1 && !guess_.roles.event) return kFourth;
        return std::nullopt;
    }

    /// The next column, unless it holds no numbers at all.
    Column ratingByPosition() const {
        const std::size_t column = nextFree(2);
        if (column >= columnCount_) return std::nullopt;
        const bool isText = columnCount_ > 4 && sniffed_.shareOf(column, isNumber) == 0.0;
        return isText ? Column() : Column(column);
    }

    const SniffedText& sniffed_;
    const std::string& path_;
    const std::vector<std::string>& names_;
    std::size_t columnCount_;
    Column user_;
    Column item_;
    ColumnGuess guess_;
};

}  // namespace

ColumnGuess guessColumns(const SniffedText& sniffed, const std::string& path) {
    const std::vector<std::string>& names = sniffed.layout.columnNames;
    const bool hasKnownNames = std::any_of(names.begin(), names.end(), [](const std::string& name) {
        const ColumnMeaning meaning = meaningOfColumn(name);
        return meaning != ColumnMeaning::unknown && meaning != ColumnMeaning::count;
    });
    Guess guess(sniffed, path);
    return hasKnownNames ? guess.byName() : guess.byPosition();
}

ColumnRoles withReadableTimestamps(ColumnRoles roles, const SniffedText& sniffed, std::vector<std::string>& notes) {
    if (!roles.timestamp || sniffed.rows.empty()) return roles;
    if (sniffed.shareOf(*roles.timestamp, isReadableTime) > 0.0) return roles;
    notes.push_back("column " + std::to_string(*roles.timestamp + 1) +
                    " looks like a time but holds no times that can be read; it is passed over");
    roles.timestamp.reset();
    return roles;
}

}  // namespace tastescope
