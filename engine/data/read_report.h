#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/data/event_types.h"

namespace tastescope {

/// Rows refused for one reason: how many, and the first few with their line numbers.
struct RefusedRows {
    static constexpr std::size_t kSampleCount = 10;

    std::string reason;
    std::uint64_t count = 0;
    std::vector<std::uint64_t> lines;    // 1-based, in file order, at most kSampleCount
    std::vector<std::string> samples;    // the text of those lines, cut at 200 bytes
};

/// What was read and what was refused, with its reasons: bad rows are never thrown, they are counted here.
struct ReadReport {
    std::string path;
    std::string format;                  // "MovieLens 100K", "delimited: tab, no header"
    std::uint64_t rows = 0;              // data rows seen: accepted + refused (a header is no row)
    std::uint64_t accepted = 0;
    std::uint64_t refused = 0;
    std::vector<RefusedRows> reasons;    // in order of first appearance
    std::vector<EventType> events;       // types of events with their counts and weights; empty for other data
    std::uint64_t duplicates = 0;        // accepted rows that were merged into another one of the same user and item
    std::vector<std::string> doubts;     // what was guessed without being sure: a reason to ask
    std::vector<std::string> notes;      // choices a person should know: other files passed over, guessed columns

    /// Adds what was refused of a piece of the file that begins behind `linesBefore` lines.
    void take(const ReadReport& piece, std::uint64_t linesBefore);
    void refuse(const std::string& reason, std::uint64_t line, std::string_view sample);

  private:
    RefusedRows& entryFor(const std::string& reason);
};

/// The refused rows for a spreadsheet: "reason,count,line,text", one line for each sample that was kept.
std::string refusedRowsAsCsv(const ReadReport& report);

}  // namespace tastescope
