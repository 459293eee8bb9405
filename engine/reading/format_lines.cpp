#include "engine/reading/format_lines.h"

#include <algorithm>
#include <utility>

#include "engine/core/number_text.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {

FormatLines::FormatLines(const FormatInput& input, std::size_t file)
    : input_(input), source_(input.tree.open(file)), blocks_(*source_) {}

bool FormatLines::next() {
    while (true) {
        if (rest_.empty() && !nextBlock()) return false;
        line_ = takeLine(rest_);
        ++lineNumber_;
        if (!trimmed(line_).empty()) return true;
    }
}

bool FormatLines::nextBlock() {
    if (isAtEnd_) return false;
    rest_ = blocks_.next();
    if (lineNumber_ == 0) rest_ = withoutByteOrderMark(rest_);
    input_.progress.report(source_->consumedBytes());
    if (!rest_.empty()) return true;
    isAtEnd_ = true;
    input_.progress.endFile(source_->consumedBytes());
    return false;
}

std::size_t expectedRows(const FormatInput& input, std::size_t bytesPerRow) {
    constexpr std::uint64_t kUsualRatio = 5;  // rating files shrink to a fifth or less
    std::uint64_t bytes = 0;
    for (const std::size_t file : input.files) {
        const std::uint64_t claimed = input.tree.files()[file].byteCount;
        const std::uint64_t likely = kUsualRatio * input.tree.costOf(file);
        bytes += claimed == 0 ? likely : std::min(claimed, likely);
    }
    return static_cast<std::size_t>(bytes / bytesPerRow + 1);
}

ReadingPlan planOf(const FormatInput& input, std::string format, std::string formatName, std::string itemNoun) {
    ReadingPlan plan;
    plan.format = std::move(format);
    plan.formatName = std::move(formatName);
    plan.encoding = input.sample.encoding;
    plan.itemNoun = std::move(itemNoun);
    return plan;
}

}  // namespace tastescope
