#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/big_vector.h"
#include "engine/reading/byte_source.h"

namespace tastescope {

/// Cuts a JSON array into its elements without loading it, also where it is one line of gigabytes.
class JsonCutter {
  public:
    /// Longest element, as LineBlocks' longest line.
    static constexpr std::size_t kLongestElement = std::size_t{64} << 20;

    explicit JsonCutter(ByteSource& source) : source_(source), buffer_(kBufferBytes) {}

    /// Steps to the next element of the array, cut at commas, whatever it is; false after the last. Throws DataError
    /// for an element that is too long.
    bool next();
    /// Valid until the next call of next().
    std::string_view element() const { return element_; }
    /// Of the element's first character.
    std::uint64_t lineNumber() const { return elementLine_; }

  private:
    static constexpr std::size_t kBufferBytes = std::size_t{1} << 20;

    bool refill();
    bool take(char character);

    ByteSource& source_;
    BigVector<char> buffer_;
    std::size_t place_ = 0;
    std::size_t filled_ = 0;
    std::string element_;
    std::uint64_t line_ = 1;
    std::uint64_t elementLine_ = 1;
    std::size_t depth_ = 0;  // 0 outside, 1 in the array, more in its elements
    bool isInText_ = false;
    bool isEscaped_ = false;
};

}  // namespace tastescope
