#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <QtGlobal>

namespace tastescope {

enum class ArchiveKind { zip, tar, tarGz, tarBz2, tarXz, tarZst, sevenZip };
enum class Filter { none, gzip, bzip2, xz, zstandard };

/// What is put into an archive: a file, or, where `link` is not empty, a symbolic link to it.
struct PackedEntry {
    std::string name;
    std::string text;
    std::string link = {};
};

/// An archive or compressed file made in memory by libarchive's writer.
class ArchiveWriter {
  public:
    explicit ArchiveWriter(Filter filter = Filter::none) : writer_(archive_write_new()) {
        switch (filter) {
            case Filter::none: break;
            case Filter::gzip: require(archive_write_add_filter_gzip(writer_)); break;
            case Filter::bzip2: require(archive_write_add_filter_bzip2(writer_)); break;
            case Filter::xz: require(archive_write_add_filter_xz(writer_)); break;
            case Filter::zstandard: require(archive_write_add_filter_zstd(writer_)); break;
        }
        // No padding behind the last block: bytes are what the format needs.
        archive_write_set_bytes_in_last_block(writer_, 1);
    }
    ~ArchiveWriter() { archive_write_free(writer_); }
    ArchiveWriter(const ArchiveWriter&) = delete;
    ArchiveWriter& operator=(const ArchiveWriter&) = delete;

    archive* raw() { return writer_; }
    void begin() { require(archive_write_open(writer_, &bytes_, nullptr, &ArchiveWriter::append, nullptr)); }
    void add(const PackedEntry& packed) { addHeader(packed, packed.text.size()), addData(packed.text); }
    void addHeader(const PackedEntry& packed, std::uint64_t byteCount) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, packed.name.c_str());
        archive_entry_set_perm(entry, 0644);
        if (packed.link.empty()) {
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_size(entry, static_cast<la_int64_t>(byteCount));
        } else {
            archive_entry_set_filetype(entry, AE_IFLNK);
            archive_entry_set_symlink(entry, packed.link.c_str());
        }
        require(archive_write_header(writer_, entry));
        archive_entry_free(entry);
    }
    void addData(std::string_view text) {
        if (!text.empty() && archive_write_data(writer_, text.data(), text.size()) < 0) qFatal("cannot write archive data");
    }
    std::string finished() {
        require(archive_write_close(writer_));
        return std::move(bytes_);
    }
    /// Bytes that a reader would find by now.
    std::size_t byteCount() const { return bytes_.size(); }
    void require(int status) {
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) qFatal("archive: %s", archive_error_string(writer_));
    }

  private:
    static la_ssize_t append(archive*, void* bytes, const void* data, std::size_t size) {
        static_cast<std::string*>(bytes)->append(static_cast<const char*>(data), size);
        return static_cast<la_ssize_t>(size);
    }

    archive* writer_;
    std::string bytes_;
};

inline Filter filterOf(ArchiveKind kind) {
    switch (kind) {
        case ArchiveKind::tarGz: return Filter::gzip;
        case ArchiveKind::tarBz2: return Filter::bzip2;
        case ArchiveKind::tarXz: return Filter::xz;
        case ArchiveKind::tarZst: return Filter::zstandard;
        default: return Filter::none;
    }
}

inline void setFormat(ArchiveWriter& writer, ArchiveKind kind) {
    if (kind == ArchiveKind::zip)
        writer.require(archive_write_set_format_zip(writer.raw()));
    else if (kind == ArchiveKind::sevenZip)
        writer.require(archive_write_set_format_7zip(writer.raw()));
    else
        writer.require(archive_write_set_format_ustar(writer.raw()));
}

inline std::string archived(ArchiveKind kind, const std::vector<PackedEntry>& entries) {
    ArchiveWriter writer(filterOf(kind));
    setFormat(writer, kind);
    writer.begin();
    for (const PackedEntry& entry : entries)
        writer.add(entry);
    return writer.finished();
}

/// A zip that only a password opens.
inline std::string encryptedZip(const std::vector<PackedEntry>& entries) {
    ArchiveWriter writer;
    setFormat(writer, ArchiveKind::zip);
    writer.require(archive_write_set_options(writer.raw(), "zip:encryption=zipcrypt"));
    writer.require(archive_write_set_passphrase(writer.raw(), "secret"));
    writer.begin();
    for (const PackedEntry& entry : entries)
        writer.add(entry);
    return writer.finished();
}

/// `text` compressed by itself, `times` over.
inline std::string compressed(Filter filter, std::string_view text, std::size_t times = 1) {
    ArchiveWriter writer(filter);
    writer.require(archive_write_set_format_raw(writer.raw()));
    writer.begin();
    writer.addHeader({"data", ""}, text.size() * times);
    for (std::size_t time = 0; time < times; ++time)
        writer.addData(text);
    return writer.finished();
}

}  // namespace tastescope
