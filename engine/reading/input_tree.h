#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/reading/byte_source.h"

namespace tastescope {

/// A file of an InputTree.
struct InputFile {
    std::string name;             // below the tree's root, parted by "/": "ml-1m/ratings.dat"
    std::uint64_t byteCount = 0;  // unpacked; 0 where that is not known

    /// "ml-1m", empty for a file at the root.
    std::string folder() const;
    /// "ratings.dat".
    std::string baseName() const;
};

/// What a person points at, a file, a folder or an archive, as a list of files that can be read from the front.
/// Readers never ask which of the three it is. A file that is compressed by itself (ratings.csv.gz) is one file, and
/// is unpacked on reading.
class InputTree {
  public:
    virtual ~InputTree() = default;
    InputTree(const InputTree&) = delete;
    InputTree& operator=(const InputTree&) = delete;

    /// As it was given.
    const std::string& path() const { return path_; }
    /// Whether a file was pointed at, and no folder or archive.
    bool isSingleFile() const { return isSingleFile_; }
    /// Ascending by name.
    const std::vector<InputFile>& files() const { return files_; }
    /// What a person should know of the list: entries left out and why.
    const std::vector<std::string>& notes() const { return notes_; }
    /// The file as messages name it: its path, or "archive.zip/ml-1m/ratings.dat".
    virtual std::string pathOf(std::size_t file) const;

    /// Opens a file at its first byte. Throws DataError if it cannot be read or is damaged.
    virtual std::unique_ptr<ByteSource> open(std::size_t file) const = 0;
    /// Bytes on disk that reading this file consumes: the total of its progress.
    virtual std::uint64_t costOf(std::size_t file) const = 0;

  protected:
    explicit InputTree(std::string path) : path_(std::move(path)) {}

    std::string path_;
    std::vector<InputFile> files_;
    std::vector<std::string> notes_;
    bool isSingleFile_ = false;
};

/// Lists a file, a folder (two levels deep, hidden files left out) or an archive (zip, tar with any compression, 7z,
/// known by contents). Throws DataError if there is nothing at `path`, or it cannot be read, or is damaged.
std::unique_ptr<InputTree> openInputTree(const std::string& path);
/// The files of a folder without those of the folders in it. Throws DataError.
std::unique_ptr<InputTree> openFlatFolder(const std::string& path);

}  // namespace tastescope
