#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/data/id_map.h"
#include "engine/data/read_report.h"
#include "engine/reading/rating_row.h"

namespace tastescope {

/// The ids of a block's rows before they have their numbers in the data set: whole numbers as long as all of them are,
/// else positions in a list of names of its own.
class BlockIds {
  public:
    static constexpr std::size_t kNoNumber = static_cast<std::size_t>(-1);
    static constexpr std::size_t kMostDigits = 9;

    /// The number that `id` is, if it is written in the shortest way ("7", not "07") with at most nine digits.
    static std::size_t numberOf(std::string_view id);

    void clear();
    void makeRoom(std::size_t rowLimit) { values_.resize(std::max(values_.size(), rowLimit)); }
    bool areNumbers() const { return areNumbers_; }
    std::uint32_t operator[](std::size_t row) const { return values_[row]; }
    const IdMap& names() const { return names_; }

    /// Places for the numbers of rows, as long as areNumbers().
    std::uint32_t* values() { return values_.data(); }
    /// `row`: of those set so far, the next one.
    void set(std::size_t row, std::string_view id);

  private:
    void turnIntoNames(std::size_t rowCount);

    BigVector<std::uint32_t> values_;
    IdMap names_;
    bool areNumbers_ = true;
};

/// What a user wrote in one row, such as a search.
struct UserWords {
    std::string user;
    std::string words;
};

/// The rows of one block of lines.
struct ParsedBlock {
    std::size_t rowCount = 0;      // rows that are kept
    std::uint64_t accepted = 0;    // with those that are no positives, or hold words only
    std::uint64_t lineCount = 0;
    BlockIds users;
    BlockIds items;
    BigVector<float> values;
    BigVector<std::int64_t> timestamps;
    BigVector<std::uint16_t> events;       // positions in eventNames
    std::vector<std::string> eventNames;
    std::vector<EventType> weightless;     // counts of events that are not kept
    std::vector<UserWords> words;
    ReadReport refused;                    // lines counted from 1 within the block

    /// Forgets the rows of before.
    void clear();
    /// For at most `rowLimit` rows in all: called before the first is added.
    void makeRoom(std::size_t rowLimit);
    void add(const RatingRow& row);
    /// Accepts a row of an event that counts nothing, and only counts it.
    void passOverEvent(std::string_view type);
};

}  // namespace tastescope
