#pragma once

#include <filesystem>
#include <fstream>
#include <string_view>

namespace tastescope {

/// A text file that says why it could not be written: a disk that is full is a DataError with the file and the reason of
/// the operating system.
class TextFile {
  public:
    /// Replaces a file of this name.
    explicit TextFile(std::filesystem::path path);
    void write(std::string_view text);
    /// To be called at the end: what is still in memory may fail to be written.
    void close();

  private:
    void check() const;

    std::filesystem::path path_;
    std::ofstream file_;
};

/// Makes `folder` and those above it. Throws DataError.
void makeFolder(const std::filesystem::path& folder);

}  // namespace tastescope
