#include "engine/reading/gzip_source.h"

#include <archive.h>
#include <archive_entry.h>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/gzip_check.h"

namespace tastescope {
namespace {

struct ArchiveCloser {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

/// libarchive's gzip filter over its "raw" format, which is one entry without a name.
class GzipSource final : public ByteSource {
  public:
    explicit GzipSource(const std::string& path) : ByteSource(path), reader_(archive_read_new()), check_(path) {
        constexpr std::size_t kReadBytes = std::size_t{256} << 10;
        archive_read_support_filter_gzip(reader_.get());
        archive_read_support_format_raw(reader_.get());
        archive_read_support_format_empty(reader_.get());
        if (archive_read_open_filename(reader_.get(), path.c_str(), kReadBytes) != ARCHIVE_OK) fail();
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(reader_.get(), &entry);
        if (status == ARCHIVE_EOF)
            isAtEnd_ = true;
        else if (status != ARCHIVE_OK)
            fail();
    }

    std::size_t read(std::span<char> space) override {
        std::size_t filled = 0;
        while (filled < space.size() && !isAtEnd_) {
            const la_ssize_t count = archive_read_data(reader_.get(), space.data() + filled, space.size() - filled);
            if (count < 0) fail();
            if (count == 0) {
                isAtEnd_ = true;
                if (!check_.matchesTrailer()) failBecause(TASTESCOPE_TR("its checksum does not match"));
            }
            check_.add(space.subspan(filled, static_cast<std::size_t>(count)));
            filled += static_cast<std::size_t>(count);
        }
        return filled;
    }
    std::uint64_t consumedBytes() const override {
        return static_cast<std::uint64_t>(archive_filter_bytes(reader_.get(), -1));
    }
    bool isCompressed() const override { return true; }

  private:
    [[noreturn]] void fail() const {
        const char* reason = archive_error_string(reader_.get());
        failBecause(reason == nullptr ? "" : reason);
    }
    [[noreturn]] void failBecause(const std::string& reason) const {
        throw DataError(path(), TASTESCOPE_TR("is a damaged gzip file: ") + reason,
                        TASTESCOPE_TR("download or copy it again"));
    }

    std::unique_ptr<archive, ArchiveCloser> reader_;
    GzipCheck check_;
    bool isAtEnd_ = false;
};

}  // namespace

std::unique_ptr<ByteSource> openGzipSource(const std::string& path) {
    return std::make_unique<GzipSource>(path);
}

}  // namespace tastescope
