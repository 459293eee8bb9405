#include "engine/reading/archive_stream.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/gzip_check.h"
#include "engine/reading/text_encoding.h"
#include "engine/reading/unpacking_limit.h"

namespace tastescope {
namespace {

constexpr std::size_t kReadBytes = std::size_t{256} << 10;

struct ArchiveCloser {
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, ArchiveCloser>;

Reader newReader() {
    Reader reader(archive_read_new());
    if (!reader) throw std::bad_alloc();
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_bzip2(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_filter_zstd(reader.get());
    return reader;
}

[[noreturn]] void failBecause(const std::string& path, const std::string& reason) {
    throw DataError(path, TASTESCOPE_TR("is damaged: ") + reason, TASTESCOPE_TR("download or copy it again"));
}

[[noreturn]] void fail(const std::string& path, archive* reader) {
    const char* reason = archive_error_string(reader);
    failBecause(path, reason == nullptr ? TASTESCOPE_TR("it ends too early") : reason);
}

/// Reads as far as there is something left.
std::size_t readData(const std::string& path, archive* reader, std::span<char> space) {
    std::size_t filled = 0;
    while (filled < space.size()) {
        const la_ssize_t count = archive_read_data(reader, space.data() + filled, space.size() - filled);
        if (count < 0) fail(path, reader);
        if (count == 0) break;
        filled += static_cast<std::size_t>(count);
    }
    return filled;
}

/// libarchive's filters over its "raw" format, which is one entry without a name.
class UnpackedSource final : public ByteSource {
  public:
    UnpackedSource(std::unique_ptr<ByteSource> packed, Packing packing)
        : ByteSource(packed->path()), packed_(std::move(packed)), reader_(newReader()), chunk_(kReadBytes),
          isGzip_(packing == Packing::gzip) {
        archive_read_support_format_raw(reader_.get());
        archive_read_support_format_empty(reader_.get());
        if (archive_read_open(reader_.get(), this, nullptr, &UnpackedSource::nextChunk, nullptr) != ARCHIVE_OK) failed();
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(reader_.get(), &entry);
        if (status == ARCHIVE_EOF)
            isAtEnd_ = true;
        else if (status != ARCHIVE_OK)
            failed();
    }

    std::size_t read(std::span<char> space) override {
        if (isAtEnd_) return 0;
        const std::size_t filled = readDataOrThrow(space);
        if (isGzip_) check_.add(space.first(filled));
        if (filled < space.size()) {
            isAtEnd_ = true;
            if (isGzip_ && !check_.matchesTrailer())
                failBecause(path(), TASTESCOPE_TR("its checksum does not match"));
        }
        unpacked_ += filled;
        UnpackingLimit::check(path(), unpacked_, packed_->consumedBytes());
        return filled;
    }
    std::uint64_t consumedBytes() const override { return packed_->consumedBytes(); }
    bool isCompressed() const override { return true; }

  private:
    /// Called by libarchive, a C library: exceptions wait until it has returned.
    static la_ssize_t nextChunk(archive* reader, void* self, const void** bytes) {
        auto& source = *static_cast<UnpackedSource*>(self);
        try {
            const std::size_t count = source.packed_->read(source.chunk_);
            if (source.isGzip_) source.check_.addPacked(std::span(source.chunk_).first(count));
            *bytes = source.chunk_.data();
            return static_cast<la_ssize_t>(count);
        } catch (...) {
            source.failure_ = std::current_exception();
            archive_set_error(reader, EIO, "the file cannot be read");
            return ARCHIVE_FATAL;
        }
    }
    [[noreturn]] void failed() const {
        if (failure_) std::rethrow_exception(failure_);
        fail(path(), reader_.get());
    }
    std::size_t readDataOrThrow(std::span<char> space) {
        try {
            return readData(path(), reader_.get(), space);
        } catch (const DataError&) {
            failed();
        }
    }

    std::unique_ptr<ByteSource> packed_;
    Reader reader_;
    std::vector<char> chunk_;
    GzipCheck check_;
    std::exception_ptr failure_;
    std::uint64_t unpacked_ = 0;
    bool isGzip_;
    bool isAtEnd_ = false;
};

/// Feeds a source's bytes to libarchive, a C library: exceptions wait until it has returned.
class SourceFeed {
  public:
    explicit SourceFeed(std::unique_ptr<ByteSource> source) : source_(std::move(source)), chunk_(kReadBytes) {}

    int open(archive* reader) { return archive_read_open(reader, this, nullptr, &SourceFeed::nextChunk, nullptr); }
    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }
    /// The bytes behind a tar's end: a checksum is known to be right only when all of them are read.
    void readToEnd() {
        while (source_->read(chunk_) == chunk_.size()) {
        }
    }
    std::uint64_t consumedBytes() const { return source_->consumedBytes(); }

  private:
    static la_ssize_t nextChunk(archive* reader, void* self, const void** bytes) {
        auto& feed = *static_cast<SourceFeed*>(self);
        try {
            *bytes = feed.chunk_.data();
            return static_cast<la_ssize_t>(feed.source_->read(feed.chunk_));
        } catch (...) {
            feed.failure_ = std::current_exception();
            archive_set_error(reader, EIO, "the file cannot be read");
            return ARCHIVE_FATAL;
        }
    }

    std::unique_ptr<ByteSource> source_;
    std::vector<char> chunk_;
    std::exception_ptr failure_;
};

std::string nameOf(archive_entry* entry) {
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr) name = archive_entry_pathname(entry);
    return name == nullptr ? std::string() : toUtf8(name);
}

}  // namespace

class ArchiveStream::Inside {
  public:
    explicit Inside(const std::string& path) : path_(path), byteCount_(fileSize(path)), reader_(newReader()) {
        archive_read_support_format_tar(reader_.get());
        // By its directory only: what cannot be sought in would have to be unpacked to be passed over.
        archive_read_support_format_zip_seekable(reader_.get());
        archive_read_support_format_7zip(reader_.get());
        archive_read_support_format_empty(reader_.get());
        // A packed tar is unpacked by our own source, which knows checksums and limits.
        if (!isArchive(packingOfFile(path))) feed_ = std::make_unique<SourceFeed>(openByteSource(path));
        const int status = feed_ ? feed_->open(reader_.get())
                                 : archive_read_open_filename(reader_.get(), path.c_str(), kReadBytes);
        if (status != ARCHIVE_OK) failed();
    }

    std::optional<ArchiveEntry> next() {
        passOverRest();
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(reader_.get(), &entry);
        if (status == ARCHIVE_EOF) {
            if (feed_) feed_->readToEnd();
            return std::nullopt;
        }
        // A warning is about a name's encoding or a date; the entry itself can be read.
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) failed();
        unpacked_ = 0;
        consumedBefore_ = consumedBytes();
        isInEntry_ = true;
        ArchiveEntry found;
        found.name = nameOf(entry);
        found.isFile = archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr &&
                       archive_entry_symlink(entry) == nullptr;
        found.isEncrypted = archive_entry_is_data_encrypted(entry) != 0;
        const la_int64_t size = archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : 0;
        found.byteCount = size > 0 ? static_cast<std::uint64_t>(size) : 0;
        return found;
    }

    std::size_t read(std::span<char> space) {
        const std::size_t filled = readDataOrThrow(space);
        unpacked_ += filled;
        unpackedInAll_ += filled;
        // A block that was read ahead for the entry before may hold some of this one; a 7z is read back and forth.
        const std::uint64_t consumed = consumedBytes();
        UnpackingLimit::check(path_, unpacked_, consumed - std::min(consumed, consumedBefore_) + kReadBytes);
        UnpackingLimit::check(path_, unpackedInAll_, byteCount_);
        return filled;
    }
    std::uint64_t consumedBytes() const {
        if (feed_) return feed_->consumedBytes();
        return static_cast<std::uint64_t>(std::max<la_int64_t>(0, archive_filter_bytes(reader_.get(), -1)));
    }

  private:
    [[noreturn]] void failed() const {
        if (feed_) feed_->rethrow();
        fail(path_, reader_.get());
    }
    std::size_t readDataOrThrow(std::span<char> space) {
        try {
            return readData(path_, reader_.get(), space);
        } catch (const DataError&) {
            failed();
        }
    }
    /// libarchive would unpack an entry of a 7z to pass over it, however long that takes.
    void passOverRest() {
        if (!std::exchange(isInEntry_, false)) return;
        if ((archive_format(reader_.get()) & ARCHIVE_FORMAT_BASE_MASK) != ARCHIVE_FORMAT_7ZIP) return;
        passedOver_.resize(kReadBytes);
        while (read(passedOver_) == passedOver_.size()) {
        }
    }

    std::string path_;
    std::uint64_t byteCount_;
    std::unique_ptr<SourceFeed> feed_;  // of a packed tar
    Reader reader_;
    std::vector<char> passedOver_;
    bool isInEntry_ = false;
    std::uint64_t unpacked_ = 0;       // of the present entry
    std::uint64_t unpackedInAll_ = 0;
    std::uint64_t consumedBefore_ = 0;
};

ArchiveStream::ArchiveStream(const std::string& path) : inside_(std::make_unique<Inside>(path)) {}
ArchiveStream::~ArchiveStream() = default;
std::optional<ArchiveEntry> ArchiveStream::next() { return inside_->next(); }
std::size_t ArchiveStream::read(std::span<char> space) { return inside_->read(space); }
std::uint64_t ArchiveStream::consumedBytes() const { return inside_->consumedBytes(); }

std::unique_ptr<ByteSource> unpackedSource(std::unique_ptr<ByteSource> packed, Packing packing) {
    return std::make_unique<UnpackedSource>(std::move(packed), packing);
}

bool holdsTar(const std::string& path) {
    try {
        std::array<char, 512> start{};
        const std::size_t count = openByteSource(path)->read(start);
        return packingOf(std::span<const char>(start).first(count)) == Packing::tar;
    } catch (const DataError&) {
        return false;  // whoever reads it is told what is wrong
    }
}

}  // namespace tastescope
