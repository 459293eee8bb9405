#include "engine/reading/byte_source.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/gzip_source.h"
#include "engine/reading/nearest_name.h"

namespace tastescope {
namespace {

namespace fs = std::filesystem;

class FileDescriptor {
  public:
    explicit FileDescriptor(const std::string& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (descriptor_ < 0)
            throw DataError(path, std::string(TASTESCOPE_TR("cannot be opened: ")) + std::strerror(errno),
                            TASTESCOPE_TR("check that you may read it"));
    }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor() { ::close(descriptor_); }

    int get() const { return descriptor_; }

  private:
    int descriptor_;
};

/// A plain file. Reading, not mapping: a file that shrinks meanwhile is then an end, not a crash.
class PlainFile final : public ByteSource {
  public:
    explicit PlainFile(const std::string& path) : ByteSource(path), file_(path) {
        // Advice only; its failure changes nothing but speed.
        ::posix_fadvise(file_.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    }

    std::size_t read(std::span<char> space) override {
        std::size_t filled = 0;
        while (filled < space.size()) {
            const ssize_t count =
                ::pread(file_.get(), space.data() + filled, space.size() - filled, static_cast<off_t>(consumed_));
            if (count < 0 && errno == EINTR) continue;
            if (count < 0)
                throw DataError(path(), std::string(TASTESCOPE_TR("cannot be read: ")) + std::strerror(errno),
                                TASTESCOPE_TR("check the disk or copy the file again"));
            if (count == 0) break;
            filled += static_cast<std::size_t>(count);
            consumed_ += static_cast<std::uint64_t>(count);
        }
        return filled;
    }
    std::uint64_t consumedBytes() const override { return consumed_; }
    bool isCompressed() const override { return false; }

  private:
    FileDescriptor file_;
    std::uint64_t consumed_ = 0;
};

}  // namespace

std::uint64_t fileSize(const std::string& path) {
    std::error_code failure;
    const std::uintmax_t size = fs::file_size(path, failure);
    return failure ? 0 : static_cast<std::uint64_t>(size);
}

void requireExists(const std::string& path) {
    std::error_code failure;
    if (fs::exists(path, failure)) return;
    if (failure && failure != std::errc::no_such_file_or_directory && failure != std::errc::not_a_directory)
        throw DataError(path, TASTESCOPE_TR("cannot be opened: ") + failure.message(),
                        TASTESCOPE_TR("check that you may read it"));
    const std::optional<std::string> similar = nearestSibling(path);
    throw DataError(path, TASTESCOPE_TR("no such file or folder"),
                    similar ? TASTESCOPE_TR("did you mean ") + *similar + "?"
                            : std::string(TASTESCOPE_TR("check the path for a spelling mistake")));
}

std::unique_ptr<ByteSource> openByteSource(const std::string& path) {
    requireExists(path);
    std::error_code failure;
    if (fs::is_directory(path, failure))
        throw DataError(path, TASTESCOPE_TR("is a folder, not a file"), TASTESCOPE_TR("name a file inside it"));
    auto plain = std::make_unique<PlainFile>(path);
    std::array<char, 2> magic{};
    if (plain->read(magic) == magic.size() && magic[0] == '\x1f' && magic[1] == '\x8b') return openGzipSource(path);
    return std::make_unique<PlainFile>(path);
}

}  // namespace tastescope
