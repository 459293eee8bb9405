#pragma once

#include <algorithm>
#include <memory>
#include <utility>

#include "engine/reading/byte_source.h"

namespace tastescope {

/// Text whose lines end with carriage returns alone, with line feeds instead.
class LineFeedSource final : public ByteSource {
  public:
    explicit LineFeedSource(std::unique_ptr<ByteSource> source)
        : ByteSource(source->path()), source_(std::move(source)) {}

    std::size_t read(std::span<char> space) override {
        const std::size_t count = source_->read(space);
        std::replace(space.begin(), space.begin() + static_cast<std::ptrdiff_t>(count), '\r', '\n');
        return count;
    }
    std::uint64_t consumedBytes() const override { return source_->consumedBytes(); }
    bool isCompressed() const override { return source_->isCompressed(); }

  private:
    std::unique_ptr<ByteSource> source_;
};

}  // namespace tastescope
