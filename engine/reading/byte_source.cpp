#include "engine/reading/byte_source.h"

#include <filesystem>
#include <system_error>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/archive_stream.h"
#include "engine/reading/nearest_name.h"
#include "engine/reading/packing.h"
#include "engine/reading/plain_file.h"

namespace tastescope {

namespace fs = std::filesystem;

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
    const Packing packing = packingOfFile(path);
    auto plain = std::make_unique<PlainFile>(path);
    if (packing == Packing::none || isArchive(packing)) return plain;
    return unpackedSource(std::move(plain), packing);
}

}  // namespace tastescope
