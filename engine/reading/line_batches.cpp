#include "engine/reading/line_batches.h"

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {

/// Reads until the buffer is full or the source at its end; returns where the lines end that are whole.
std::size_t LineBatches::fill() {
    constexpr std::size_t kReadBytes = std::size_t{512} << 10;  // between two looks at the listener
    while (true) {
        while (!isAtEnd_ && end_ + kPadding < buffer_.size()) {
            const std::size_t space = std::min(kReadBytes, buffer_.size() - kPadding - end_);
            const std::size_t count = source_.read(std::span(buffer_).subspan(end_, space));
            end_ += count;
            isAtEnd_ = count < space;
            progress_.report(source_.consumedBytes());
        }
        if (isAtEnd_) return end_;
        const std::size_t newline = std::string_view(buffer_.data() + begin_, end_ - begin_).rfind('\n');
        if (newline != std::string_view::npos) return begin_ + newline + 1;
        if (end_ - begin_ >= kLongestLine)
            throw DataError(source_.path(), TASTESCOPE_TR("has a line of more than 64 MiB"),
                            TASTESCOPE_TR("rating files have one short row a line"));
        buffer_.resize(buffer_.size() * 2);
    }
}

std::vector<std::string_view> LineBatches::next() {
    const std::size_t carried = end_ - begin_;
    if (buffer2_.size() < buffer_.size()) buffer2_.resize(buffer_.size());
    std::memcpy(buffer2_.data() + kPadding, buffer_.data() + begin_, carried);
    std::swap(buffer_, buffer2_);
    begin_ = kPadding;
    end_ = kPadding + carried;
    const std::size_t end = fill();
    std::string_view text(buffer_.data() + begin_, end - begin_);
    begin_ = end;
    std::vector<std::string_view> blocks;
    while (!text.empty()) {
        const std::size_t newline = text.size() <= kBlockBytes ? text.size() - 1 : text.find('\n', kBlockBytes - 1);
        const std::size_t size = newline == std::string_view::npos ? text.size() : newline + 1;
        blocks.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return blocks;
}

}  // namespace tastescope
