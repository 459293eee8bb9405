#pragma once

#include <cstddef>
#include <cstdint>

namespace tastescope {

/// Finds every byte of delimited text that ends a field or may hide an end: the delimiter, a line feed and, where
/// `marksQuotes`, a double quote. Their places are written to `ends`, ascending; returns how many there are.
/// `ends` holds size + 64 places, `size` is below 2^32. Cost: O(size), at about the speed of reading memory.
std::size_t findFieldEnds(const char* text, std::size_t size, char delimiter, bool marksQuotes, std::uint32_t* ends);

/// The same, byte by byte: the reference for its test.
std::size_t findFieldEndsPlainly(const char* text, std::size_t size, char delimiter, bool marksQuotes,
                                 std::uint32_t* ends);

}  // namespace tastescope
