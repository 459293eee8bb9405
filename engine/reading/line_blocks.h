#pragma once

#include <cstddef>
#include <string_view>

#include "engine/core/big_vector.h"
#include "engine/reading/byte_source.h"

namespace tastescope {

/// Cuts a byte source into blocks of whole lines, so that rows are parsed where they were read and nothing is copied
/// but the piece of a line at a block's end.
class LineBlocks {
  public:
    static constexpr std::size_t kBlockBytes = std::size_t{1} << 20;
    static constexpr std::size_t kLongestLine = std::size_t{64} << 20;

    explicit LineBlocks(ByteSource& source) : source_(source), buffer_(kBlockBytes) {}

    /// The next lines, each with its line end (the file's last may lack it); empty at the end of the source. Valid
    /// until the next call. Throws DataError for a line longer than kLongestLine, and as ByteSource::read does.
    std::string_view next();

  private:
    std::size_t takeRemainder();

    ByteSource& source_;
    BigVector<char> buffer_;
    std::size_t lineEnd_ = 0;  // of the block handed out: what follows belongs to the next one
    std::size_t filled_ = 0;
};

/// Takes the first line off `text`: without its line end ("\n", "\r\n") in the result. Precondition: text is not empty.
inline std::string_view takeLine(std::string_view& text) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
}

}  // namespace tastescope
