#include "engine/writing/text_file.h"

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {

TextFile::TextFile(std::filesystem::path path)
    : path_(std::move(path)), file_(path_, std::ios::binary | std::ios::trunc) {
    check();
}

void TextFile::write(std::string_view text) {
    file_.write(text.data(), static_cast<std::streamsize>(text.size()));
    check();
}

void TextFile::close() {
    file_.close();
    check();
}

void TextFile::check() const {
    if (!file_.fail()) return;
    throw DataError(path_.string(), TASTESCOPE_TR("cannot be written: ") + std::generic_category().message(errno),
                    TASTESCOPE_TR("check the folder's permissions and the free space"));
}

void makeFolder(const std::filesystem::path& folder) {
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw DataError(folder.string(), TASTESCOPE_TR("the folder cannot be made: ") + failure.message(),
                        TASTESCOPE_TR("choose a place you may write to"));
}

}  // namespace tastescope
