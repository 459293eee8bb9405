#include "engine/reading/archive_tree.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/archive_stream.h"
#include "engine/reading/file_sample.h"

namespace tastescope {
namespace {

constexpr std::size_t kHeadBytes = FileSample::kBytes + 1;
constexpr std::size_t kAllHeadBytes = std::size_t{64} << 20;
constexpr std::size_t kMostEntries = 200'000;

/// The beginning of an entry, and where it stands in the archive.
struct StoredEntry {
    std::size_t position = 0;
    std::string head;
    bool isWhole = false;  // the head is all of it
};

/// A reader and the entry it stands at.
struct Cursor {
    std::unique_ptr<ArchiveStream> stream;
    std::size_t next = 0;  // position of the entry that stream->next() gives
};

/// Lends out the one reader that may still be ahead of the next file to be read.
class CursorShelf {
  public:
    explicit CursorShelf(std::string path) : path_(std::move(path)) {}

    /// A reader that stands in the entry at `position`.
    Cursor take(std::size_t position) {
        Cursor cursor;
        {
            const std::lock_guard lock(mutex_);
            cursor = std::exchange(shelved_, {});
        }
        if (!cursor.stream || cursor.next > position) cursor = {std::make_unique<ArchiveStream>(path_), 0};
        while (cursor.next <= position) {
            if (!cursor.stream->next())
                throw DataError(path_, TASTESCOPE_TR("changed while it was read"), TASTESCOPE_TR("open it again"));
            ++cursor.next;
        }
        return cursor;
    }
    void giveBack(Cursor cursor) {
        const std::lock_guard lock(mutex_);
        shelved_ = std::move(cursor);
    }

  private:
    std::string path_;
    std::mutex mutex_;
    Cursor shelved_;
};

/// One file of an archive: its kept beginning, then, if more is asked for, the archive itself.
class EntrySource final : public ByteSource {
  public:
    EntrySource(std::string path, std::shared_ptr<CursorShelf> shelf, const StoredEntry& entry, std::uint64_t byteCount,
                std::uint64_t cost)
        : ByteSource(std::move(path)), shelf_(std::move(shelf)), entry_(entry), byteCount_(byteCount), cost_(cost) {}
    ~EntrySource() override {
        if (cursor_.stream) shelf_->giveBack(std::move(cursor_));
    }

    std::size_t read(std::span<char> space) override {
        std::size_t filled = 0;
        if (unpacked_ < entry_.head.size()) {
            filled = std::min(space.size(), entry_.head.size() - static_cast<std::size_t>(unpacked_));
            std::memcpy(space.data(), entry_.head.data() + unpacked_, filled);
        }
        if (filled < space.size() && !entry_.isWhole) {
            if (!cursor_.stream) goBehindHead();
            filled += cursor_.stream->read(space.subspan(filled));
        }
        unpacked_ += filled;
        return filled;
    }
    std::uint64_t consumedBytes() const override {
        if (byteCount_ == 0) return cost_;
        const double share = static_cast<double>(std::min(unpacked_, byteCount_)) / static_cast<double>(byteCount_);
        return static_cast<std::uint64_t>(share * static_cast<double>(cost_));
    }
    bool isCompressed() const override { return true; }

  private:
    void goBehindHead() {
        cursor_ = shelf_->take(entry_.position);
        std::string passedOver(entry_.head.size(), '\0');
        if (cursor_.stream->read(passedOver) != passedOver.size() || passedOver != entry_.head)
            throw DataError(path(), TASTESCOPE_TR("changed while it was read"), TASTESCOPE_TR("open it again"));
    }

    std::shared_ptr<CursorShelf> shelf_;
    const StoredEntry& entry_;
    std::uint64_t byteCount_;
    std::uint64_t cost_;
    std::uint64_t unpacked_ = 0;
    Cursor cursor_;
};

/// The name below the root, without "./" and "//"; nothing if it would lie outside.
std::optional<std::string> nameInside(std::string_view stored) {
    if (stored.starts_with('/') || stored.find('\0') != std::string_view::npos) return std::nullopt;
    std::string name;
    while (!stored.empty()) {
        const std::size_t end = std::min(stored.find_first_of("/\\"), stored.size());
        const std::string_view part = stored.substr(0, end);
        stored.remove_prefix(std::min(end + 1, stored.size()));
        if (part == "..") return std::nullopt;
        if (part.empty() || part == ".") continue;
        name += (name.empty() ? "" : "/") + std::string(part);
    }
    return name.empty() ? std::nullopt : std::optional(name);
}

bool isHidden(std::string_view name) {
    return name.starts_with('.') || name.find("/.") != std::string_view::npos || name.starts_with("__MACOSX/");
}

/// Counts what is left out and remembers the first of it.
struct LeftOut {
    std::size_t count = 0;
    std::string first;

    void add(const std::string& name) {
        if (count++ == 0) first = name.substr(0, 80);
    }
    void note(std::vector<std::string>& notes, const char* reason) const {
        if (count > 0) notes.push_back(std::to_string(count) + reason + first);
    }
};

class ArchiveTree final : public InputTree {
  public:
    explicit ArchiveTree(const std::string& path)
        : InputTree(path), shelf_(std::make_shared<CursorShelf>(path)), archiveBytes_(fileSize(path)) {
        list();
        sortByName();
        for (const InputFile& file : files_)
            unpackedBytes_ += file.byteCount;
    }

    std::unique_ptr<ByteSource> open(std::size_t file) const override {
        const StoredEntry& entry = entries_[file];
        auto source = std::make_unique<EntrySource>(pathOf(file), shelf_, entry, files_[file].byteCount, costOf(file));
        const Packing packing = packingOf(std::span(entry.head.data(), entry.head.size()));
        if (packing == Packing::none || isArchive(packing)) return source;
        return unpackedSource(std::move(source), packing);
    }
    std::uint64_t costOf(std::size_t file) const override {
        if (unpackedBytes_ == 0) return archiveBytes_;
        const double share = static_cast<double>(files_[file].byteCount) / static_cast<double>(unpackedBytes_);
        return static_cast<std::uint64_t>(share * static_cast<double>(archiveBytes_)) + 1;
    }

  private:
    void list() {
        ArchiveStream stream(path_);
        LeftOut outside;
        LeftOut encrypted;
        std::size_t headBytes = 0;
        std::size_t position = 0;
        for (std::optional<ArchiveEntry> entry = stream.next(); entry; entry = stream.next(), ++position) {
            if (position >= kMostEntries)
                throw DataError(path_, TASTESCOPE_TR("holds more than 200,000 entries"),
                                TASTESCOPE_TR("unpack it and open the folder of the ratings"));
            if (!entry->isFile) continue;
            const std::optional<std::string> name = nameInside(entry->name);
            if (!name) {
                outside.add(entry->name);
                continue;
            }
            if (isHidden(*name)) continue;
            if (entry->isEncrypted) {
                encrypted.add(*name);
                continue;
            }
            StoredEntry stored{position, {}, false};
            if (headBytes < kAllHeadBytes) {
                stored.head.resize(kHeadBytes);
                stored.head.resize(stream.read(stored.head));
                stored.head.shrink_to_fit();
                stored.isWhole = stored.head.size() < kHeadBytes;
                headBytes += stored.head.size();
            }
            files_.push_back({*name, stored.isWhole ? stored.head.size() : entry->byteCount});
            entries_.push_back(std::move(stored));
        }
        outside.note(notes_, TASTESCOPE_TR(" entries lead out of the archive and are left out: "));
        encrypted.note(notes_, TASTESCOPE_TR(" encrypted entries are left out: "));
        if (files_.empty()) refuse(encrypted.count > 0);
    }
    [[noreturn]] void refuse(bool isEncrypted) const {
        if (isEncrypted)
            throw DataError(path_, TASTESCOPE_TR("is encrypted"), TASTESCOPE_TR("unpack it with its password first"));
        throw DataError(path_, TASTESCOPE_TR("is an archive without files"),
                        TASTESCOPE_TR("check that it was made or downloaded completely"));
    }
    void sortByName() {
        std::vector<std::size_t> order(files_.size());
        for (std::size_t file = 0; file < order.size(); ++file)
            order[file] = file;
        std::stable_sort(order.begin(), order.end(),
                         [this](std::size_t a, std::size_t b) { return files_[a].name < files_[b].name; });
        std::vector<InputFile> files;
        std::vector<StoredEntry> entries;
        for (const std::size_t file : order) {
            files.push_back(std::move(files_[file]));
            entries.push_back(std::move(entries_[file]));
        }
        files_ = std::move(files);
        entries_ = std::move(entries);
    }

    std::vector<StoredEntry> entries_;  // one a file
    std::shared_ptr<CursorShelf> shelf_;
    std::uint64_t archiveBytes_;
    std::uint64_t unpackedBytes_ = 0;
};

}  // namespace

std::unique_ptr<InputTree> openArchiveTree(const std::string& path) {
    return std::make_unique<ArchiveTree>(path);
}

}  // namespace tastescope
