// Bytes that call themselves an archive or a compressed file, opened as a person opens them.

#include <stdlib.h>

#include <filesystem>
#include <fstream>

#include "engine/reading/open_dataset.h"
#include "tests/fuzz/fuzz_input.h"

using namespace tastescope;

namespace {

/// A folder of this process alone.
class Workplace {
  public:
    Workplace() {
        std::string pattern = (std::filesystem::temp_directory_path() / "archive-fuzz-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) __builtin_trap();
        folder_ = pattern;
    }
    ~Workplace() { std::filesystem::remove_all(folder_); }
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;

    std::string write(const std::uint8_t* data, std::size_t size) const {
        const std::string path = folder_ + "/file";
        std::ofstream(path, std::ios::binary)
            .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
        return path;
    }

  private:
    std::string folder_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Workplace workplace;
    if (size > fuzz::kMostBytes) return 0;
    try {
        fuzz::requireSound(*openDataset(workplace.write(data, size)));
    } catch (const DataError& error) {
        if (error.reason().empty()) __builtin_trap();
    }
    return 0;
}
