#pragma once

#include <cstddef>
#include <cstdint>

namespace tastescope {

/// Sets a bit for every byte of delimited text that ends a field or may hide an end: the delimiter, a line feed and,
/// where `marksQuotes`, a double quote. Bit b of marks[w] is byte 64 w + b; bits beyond `size` are 0.
/// `marks` holds (size + 63) / 64 words. Cost: O(size), at about the speed of reading memory.
void markFields(const char* text, std::size_t size, char delimiter, bool marksQuotes, std::uint64_t* marks);

/// The same, byte by byte: the reference for its test.
void markFieldsPlainly(const char* text, std::size_t size, char delimiter, bool marksQuotes, std::uint64_t* marks);

}  // namespace tastescope
