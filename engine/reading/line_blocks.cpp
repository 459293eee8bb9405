#include "engine/reading/line_blocks.h"

#include <cstring>
#include <span>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {

std::size_t LineBlocks::takeRemainder() {
    const std::size_t remainder = filled_ - lineEnd_;
    std::memmove(buffer_.data(), buffer_.data() + lineEnd_, remainder);
    return remainder;
}

std::string_view LineBlocks::next() {
    filled_ = takeRemainder();
    lineEnd_ = 0;
    while (true) {
        if (filled_ == buffer_.size()) {
            if (buffer_.size() >= kLongestLine)
                throw DataError(source_.path(), TASTESCOPE_TR("has a line of more than 64 MiB"),
                                TASTESCOPE_TR("rating files have one short row a line"));
            buffer_.resize(buffer_.size() * 2);
        }
        filled_ += source_.read(std::span(buffer_).subspan(filled_));
        const std::string_view text(buffer_.data(), filled_);
        const bool isAtEnd = filled_ < buffer_.size();
        const std::size_t newline = text.rfind('\n');
        if (isAtEnd)
            lineEnd_ = filled_;
        else if (newline != std::string_view::npos)
            lineEnd_ = newline + 1;
        else
            continue;
        return text.substr(0, lineEnd_);
    }
}

}  // namespace tastescope
