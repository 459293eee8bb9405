#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tastescope {

/// How much one event of a type says about liking.
struct EventWeight {
    std::string type;  // as in the file; letter case does not count
    double weight = 1.0;

    bool operator==(const EventWeight&) const = default;
};

/// A type of event in a data set: how often it occurs and what it counts.
struct EventType {
    std::string type;
    double weight = 1.0;
    std::uint64_t count = 0;

    bool operator==(const EventType&) const = default;
};

/// The weight of a type where nobody says otherwise: view, click 1; cart, like, comment, share 2; buy 4; in English and
/// Chinese and the usual synonyms; 1 for any other.
double defaultEventWeight(std::string_view type);
/// Whether this is a word for an event: what a column of event types is known by.
bool isEventWord(std::string_view text);

}  // namespace tastescope
