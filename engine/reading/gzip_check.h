#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace tastescope {

/// Compares unpacked bytes with the checksum and length at the end of their gzip stream: libarchive's gzip filter
/// leaves that out, so a flipped bit would otherwise become wrong ratings without a word.
class GzipCheck {
  public:
    /// Cost: about a nanosecond a byte.
    void add(std::span<const char> unpacked);
    /// The stream as it is packed, in pieces, from its first byte on.
    void addPacked(std::span<const char> packed);
    /// Called at the end. True as well where the stream has several members, whose trailers cannot be told apart.
    bool matchesTrailer() const;

  private:
    static constexpr std::size_t kHeaderBytes = 18;  // of a member, with its trailer: no member is shorter

    std::uint32_t crc_ = 0;
    std::uint32_t length_ = 0;       // modulo 2^32, as in the stream
    std::string tail_;               // the last bytes, at most kHeaderBytes
    std::uint64_t packedBytes_ = 0;
    bool hasFurtherMember_ = false;  // perhaps: these bytes can stand within a member as well
};

}  // namespace tastescope
