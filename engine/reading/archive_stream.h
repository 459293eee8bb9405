#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "engine/reading/byte_source.h"
#include "engine/reading/packing.h"

namespace tastescope {

/// An entry of an archive.
struct ArchiveEntry {
    std::string name;             // as stored, as UTF-8 where that can be told
    std::uint64_t byteCount = 0;  // unpacked, as the archive says; 0 where it does not
    bool isFile = false;          // not a folder, link or device
    bool isEncrypted = false;
};

/// An archive read from front to back: zip, tar under any compression, 7z. The only file that includes libarchive is
/// its implementation. A stream that unpacks to far more than it is (a decompression bomb) is refused: see
/// UnpackingLimit.
class ArchiveStream {
  public:
    /// Throws DataError if the archive cannot be opened.
    explicit ArchiveStream(const std::string& path);
    ~ArchiveStream();
    ArchiveStream(const ArchiveStream&) = delete;
    ArchiveStream& operator=(const ArchiveStream&) = delete;

    /// Goes to the next entry, passing over what is left of the present one. Nothing at the end.
    /// Throws DataError if the archive is damaged.
    std::optional<ArchiveEntry> next();
    /// Reads on in the present entry; fewer bytes than asked only at its end. Throws DataError if it is damaged.
    std::size_t read(std::span<char> space);
    /// Bytes of the archive consumed so far.
    std::uint64_t consumedBytes() const;

  private:
    class Inside;
    std::unique_ptr<Inside> inside_;
};

/// The unpacked bytes of a source packed with gzip, bzip2, xz or zstandard; also of several such streams in a row.
/// read() throws DataError if it is damaged, or unpacks to far more than it is.
std::unique_ptr<ByteSource> unpackedSource(std::unique_ptr<ByteSource> packed, Packing packing);

/// Whether the unpacked bytes of a packed file are an archive: a tar.
bool holdsTar(const std::string& path);

}  // namespace tastescope
