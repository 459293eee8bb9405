#pragma once

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include "engine/reading/byte_source.h"

namespace tastescope {

/// Bytes that are in memory already.
class MemorySource final : public ByteSource {
  public:
    MemorySource(std::string path, std::string bytes) : ByteSource(std::move(path)), bytes_(std::move(bytes)) {}

    std::size_t read(std::span<char> space) override {
        const std::size_t count = std::min(space.size(), bytes_.size() - place_);
        std::memcpy(space.data(), bytes_.data() + place_, count);
        place_ += count;
        return count;
    }
    std::uint64_t consumedBytes() const override { return place_; }
    bool isCompressed() const override { return false; }

  private:
    std::string bytes_;
    std::size_t place_ = 0;
};

}  // namespace tastescope
