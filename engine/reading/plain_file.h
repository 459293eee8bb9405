#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "engine/reading/byte_source.h"

namespace tastescope {

/// A file on disk as it is. Reading, not mapping: a file that shrinks meanwhile is then an end, not a crash.
class PlainFile final : public ByteSource {
  public:
    /// Throws DataError if it cannot be opened or is no ordinary file (a pipe would be waited for without an end).
    explicit PlainFile(const std::string& path);
    ~PlainFile() override;

    std::size_t read(std::span<char> space) override;
    std::uint64_t consumedBytes() const override { return consumed_; }
    bool isCompressed() const override { return false; }

  private:
    int descriptor_;
    std::uint64_t consumed_ = 0;
};

}  // namespace tastescope
