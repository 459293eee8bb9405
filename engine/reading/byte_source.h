#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>

namespace tastescope {

/// Bytes read from front to back: a plain file or a compressed one. What stands above it never asks which.
class ByteSource {
  public:
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// Fills `space` as far as there is something left; returns the bytes written, fewer than asked only at the end.
    /// Throws DataError if the file cannot be read or is damaged.
    virtual std::size_t read(std::span<char> space) = 0;
    /// Bytes of the file on disk that were consumed so far: what progress is measured in.
    virtual std::uint64_t consumedBytes() const = 0;
    virtual bool isCompressed() const = 0;

    const std::string& path() const { return path_; }

  protected:
    explicit ByteSource(std::string path) : path_(std::move(path)) {}

  private:
    std::string path_;
};

/// Opens a file for reading. What is packed with gzip, bzip2, xz or zstandard is known by its
/// first bytes, whatever the name, and unpacked.
/// Throws DataError if the file is missing (naming a similar one beside it), a folder, or unreadable.
std::unique_ptr<ByteSource> openByteSource(const std::string& path);

/// Bytes of the file on disk; 0 where it cannot be told.
std::uint64_t fileSize(const std::string& path);

/// Throws DataError if there is neither a file nor a folder at `path`; the hint names the most similar sibling.
void requireExists(const std::string& path);

}  // namespace tastescope
