#pragma once

#include <cstdint>
#include <string>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {

/// Refuses a decompression bomb. Rating files shrink to a third, very regular ones to a fiftieth; a bomb to a
/// thousandth and less. Small streams may be as regular as they like.
class UnpackingLimit {
  public:
    static constexpr std::uint64_t kFreeBytes = std::uint64_t{64} << 20;
    static constexpr std::uint64_t kLargestRatio = 250;

    /// Throws DataError if `unpackedBytes` from `packedBytes` are too many to be honest.
    static void check(const std::string& path, std::uint64_t unpackedBytes, std::uint64_t packedBytes) {
        if (unpackedBytes <= kFreeBytes || unpackedBytes / kLargestRatio <= packedBytes) return;
        throw DataError(path, TASTESCOPE_TR("unpacks to more than 250 times its size"),
                        TASTESCOPE_TR("that is the mark of a decompression bomb; if you trust it, unpack it yourself "
                                      "and open the folder"));
    }
};

}  // namespace tastescope
