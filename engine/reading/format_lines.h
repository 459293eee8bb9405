#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "engine/reading/byte_source.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/rating_format.h"

namespace tastescope {

/// The lines of one file, one after another, as readers of special formats want them: counts lines, reports progress,
/// notes refused rows.
class FormatLines {
  public:
    /// Throws DataError if the file cannot be opened.
    FormatLines(const FormatInput& input, std::size_t file);

    /// Steps to the next line that is not blank; false at the end of the file. Throws DataError, Cancelled.
    bool next();
    /// Without its line end; valid until the next call of next().
    std::string_view line() const { return line_; }
    /// Counts the present line as refused.
    void refuse(const std::string& reason) { input_.builder.report().refuse(reason, lineNumber_, line_); }

    const std::string& path() const { return source_->path(); }
    bool isCompressed() const { return source_->isCompressed(); }

  private:
    bool nextBlock();

    const FormatInput& input_;
    std::unique_ptr<ByteSource> source_;
    LineBlocks blocks_;
    std::string_view rest_;  // of the block, after the present line
    std::string_view line_;
    std::uint64_t lineNumber_ = 0;
    bool isAtEnd_ = false;
};

/// Rows that the files of `input` have if each takes `bytesPerRow`: good enough to reserve memory. Bounded by what the
/// files take on disk, whatever an archive claims about their size.
std::size_t expectedRows(const FormatInput& input, std::size_t bytesPerRow);

/// A plan of a special format, with what the sample tells.
ReadingPlan planOf(const FormatInput& input, std::string format, std::string formatName, std::string itemNoun);

}  // namespace tastescope
