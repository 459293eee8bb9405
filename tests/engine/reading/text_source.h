#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "engine/reading/byte_source.h"

namespace tastescope {

/// A source of inline text.
class TextSource final : public ByteSource {
  public:
    explicit TextSource(std::string text, std::string path = "inline.txt")
        : ByteSource(std::move(path)), text_(std::move(text)) {}

    std::size_t read(std::span<char> space) override {
        const std::size_t count = std::min(space.size(), text_.size() - place_);
        text_.copy(space.data(), count, place_);
        place_ += count;
        return count;
    }
    std::uint64_t consumedBytes() const override { return place_; }
    bool isCompressed() const override { return false; }

  private:
    std::string text_;
    std::size_t place_ = 0;
};

/// All that is left in a source, read in pieces of `step` bytes.
inline std::string readAll(ByteSource& source, std::size_t step = 4096) {
    std::string text;
    std::string piece(step, '\0');
    while (const std::size_t count = source.read(piece)) {
        text.append(piece, 0, count);
        if (count < step) break;
    }
    return text;
}

}  // namespace tastescope
