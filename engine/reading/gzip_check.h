#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace tastescope {

/// Compares unpacked bytes with the checksum and length at the end of their gzip file: libarchive's gzip filter leaves
/// that out, so a flipped bit would otherwise become wrong ratings without a word.
class GzipCheck {
  public:
    explicit GzipCheck(std::string path) : path_(std::move(path)) {}

    /// Cost: about a nanosecond a byte.
    void add(std::span<const char> unpacked);
    /// Called at the end. True as well where the file has several members, whose trailers cannot be told apart.
    bool matchesTrailer() const;

  private:
    std::string path_;
    std::uint32_t crc_ = 0;
    std::uint32_t length_ = 0;  // modulo 2^32, as in the file
};

}  // namespace tastescope
