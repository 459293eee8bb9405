#include "engine/reading/plain_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {

PlainFile::PlainFile(const std::string& path)
    : ByteSource(path), descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
    if (descriptor_ < 0)
        throw DataError(path, std::string(TASTESCOPE_TR("cannot be opened: ")) + std::strerror(errno),
                        TASTESCOPE_TR("check that you may read it"));
    struct stat status {};
    if (::fstat(descriptor_, &status) == 0 && !S_ISREG(status.st_mode)) {
        ::close(descriptor_);
        throw DataError(path, TASTESCOPE_TR("is not an ordinary file"), TASTESCOPE_TR("save its contents to a file"));
    }
    // Advice only; its failure changes nothing but speed.
    ::posix_fadvise(descriptor_, 0, 0, POSIX_FADV_SEQUENTIAL);
}

PlainFile::~PlainFile() {
    ::close(descriptor_);
}

std::size_t PlainFile::read(std::span<char> space) {
    std::size_t filled = 0;
    while (filled < space.size()) {
        const ssize_t count =
            ::pread(descriptor_, space.data() + filled, space.size() - filled, static_cast<off_t>(consumed_));
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

}  // namespace tastescope
