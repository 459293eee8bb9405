#pragma once

#include <span>
#include <string>

namespace tastescope {

/// What the first bytes of a file say of its packing.
enum class Packing { none, gzip, bzip2, xz, zstandard, zip, sevenZip, tar };

/// At least 512 bytes of `start` are wanted to know a tar.
Packing packingOf(std::span<const char> start);
/// Whether the packing holds named files, and is not just one file made smaller.
bool isArchive(Packing packing);

/// Of a file on disk. Throws DataError if it cannot be read.
Packing packingOfFile(const std::string& path);

}  // namespace tastescope
