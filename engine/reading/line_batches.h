#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/reading/byte_progress.h"
#include "engine/reading/byte_source.h"

namespace tastescope {

/// Cuts a byte source into batches of blocks of whole lines, so that the blocks of a batch can be parsed by several
/// threads where they were read. How the text is cut depends on the text alone.
class LineBatches {
  public:
    static constexpr std::size_t kBlockBytes = std::size_t{128} << 10;
    static constexpr std::size_t kBatchBytes = std::size_t{4} << 20;
    static constexpr std::size_t kLongestLine = std::size_t{64} << 20;
    static constexpr std::size_t kPadding = 64;  // bytes that may be read before and after a block

    LineBatches(ByteSource& source, ByteProgress& progress)
        : source_(source),
          progress_(progress),
          buffer_(kPadding + kBatchBytes + kPadding),
          buffer2_(kPadding + kBatchBytes + kPadding) {}

    /// The blocks of the next lines, each line with its end (the file's last may lack it); none at the end of the
    /// source. Valid until the call after the next, so that a batch can be read while another is parsed. kPadding bytes before and behind each block can be read, not relied on.
    /// Throws DataError for a line longer than kLongestLine, Cancelled, and as ByteSource::read does.
    std::vector<std::string_view> next();

  private:
    std::size_t fill();

    ByteSource& source_;
    ByteProgress& progress_;
    BigVector<char> buffer_;   // of the present batch, with the beginning of the next
    BigVector<char> buffer2_;  // of the batch before
    std::size_t begin_ = kPadding;  // of what belongs to the next batch
    std::size_t end_ = kPadding;    // of what was read
    bool isAtEnd_ = false;
};

}  // namespace tastescope
