#include "engine/reading/input_tree.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/archive_stream.h"
#include "engine/reading/archive_tree.h"

namespace tastescope {
namespace {

namespace fs = std::filesystem;

/// One file on disk.
class SingleFile final : public InputTree {
  public:
    explicit SingleFile(const std::string& path) : InputTree(path) {
        files_.push_back({fs::path(path).filename().string(), fileSize(path)});
        isSingleFile_ = true;
    }
    std::unique_ptr<ByteSource> open(std::size_t) const override { return openByteSource(path_); }
    std::uint64_t costOf(std::size_t) const override { return fileSize(path_); }
};

/// The files of a folder. Links to folders are not followed, so that a loop of links ends.
class Folder final : public InputTree {
  public:
    Folder(const std::string& path, int deepest) : InputTree(path), deepest_(deepest) {
        list(path, "", 0);
        std::sort(files_.begin(), files_.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
        if (isCut_)
            notes_.push_back("only the first " + std::to_string(kMostFiles) + " files of the folder are looked at");
    }
    std::unique_ptr<ByteSource> open(std::size_t file) const override { return openByteSource(pathOf(file)); }
    std::uint64_t costOf(std::size_t file) const override { return files_[file].byteCount; }

  private:
    static constexpr std::size_t kMostFiles = 50'000;

    void list(const fs::path& folder, const std::string& prefix, int depth) {
        std::error_code failure;
        std::vector<fs::path> folders;
        for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
            const std::string name = entry->path().filename().string();
            if (name.front() == '.' || name == "__MACOSX") continue;
            if (files_.size() >= kMostFiles) {
                isCut_ = true;
                return;
            }
            std::error_code ignored;
            if (entry->is_regular_file(ignored))
                files_.push_back({prefix + name, fileSize(entry->path().string())});
            else if (entry->is_directory(ignored) && !entry->is_symlink(ignored) && depth < deepest_)
                folders.push_back(entry->path());
        }
        // Of folders further down only what can be read is asked for.
        if (failure && depth == 0)
            throw DataError(path_, TASTESCOPE_TR("cannot be read: ") + failure.message(),
                            TASTESCOPE_TR("check that you may read it"));
        std::sort(folders.begin(), folders.end());
        for (const fs::path& below : folders)
            list(below, prefix + below.filename().string() + "/", depth + 1);
    }

    int deepest_;
    bool isCut_ = false;
};

/// Whether the file is an archive, by its first bytes, and by the first bytes that it unpacks to.
bool isArchiveFile(const std::string& path) {
    const Packing packing = packingOfFile(path);
    return isArchive(packing) || (packing != Packing::none && holdsTar(path));
}

}  // namespace

std::string InputFile::folder() const {
    const std::size_t slash = name.rfind('/');
    return slash == std::string::npos ? std::string() : name.substr(0, slash);
}

std::string InputFile::baseName() const {
    const std::size_t slash = name.rfind('/');
    return slash == std::string::npos ? name : name.substr(slash + 1);
}

std::string InputTree::pathOf(std::size_t file) const {
    if (isSingleFile_) return path_;
    return path_ + (path_.ends_with('/') ? "" : "/") + files_[file].name;
}

std::unique_ptr<InputTree> openFlatFolder(const std::string& path) {
    return std::make_unique<Folder>(path, 0);
}

std::unique_ptr<InputTree> openInputTree(const std::string& path) {
    constexpr int kDeepest = 2;
    requireExists(path);
    std::error_code failure;
    if (fs::is_directory(path, failure)) return std::make_unique<Folder>(path, kDeepest);
    if (isArchiveFile(path)) return openArchiveTree(path);
    return std::make_unique<SingleFile>(path);
}

}  // namespace tastescope
