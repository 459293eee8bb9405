#include "engine/reading/packing.h"

#include <array>
#include <string_view>

#include "engine/reading/plain_file.h"

namespace tastescope {

Packing packingOf(std::span<const char> start) {
    const std::string_view text(start.data(), start.size());
    if (text.starts_with("\x1f\x8b")) return Packing::gzip;
    if (text.starts_with("BZh") && text.size() > 3 && text[3] >= '1' && text[3] <= '9' &&
        (text.substr(4).starts_with("1AY&SY") || text.substr(4).starts_with("\x17rE8P\x90")))
        return Packing::bzip2;
    if (text.starts_with(std::string_view("\xfd"
                                          "7zXZ\0",
                                          6)))
        return Packing::xz;
    if (text.starts_with("\x28\xb5\x2f\xfd")) return Packing::zstandard;
    if (text.starts_with("PK\x03\x04") || text.starts_with("PK\x05\x06") || text.starts_with("PK\x07\x08"))
        return Packing::zip;
    if (text.starts_with("7z\xbc\xaf\x27\x1c")) return Packing::sevenZip;
    constexpr std::size_t kTarMagic = 257;
    if (text.size() >= kTarMagic + 5 && text.substr(kTarMagic, 5) == "ustar") return Packing::tar;
    return Packing::none;
}

bool isArchive(Packing packing) {
    return packing == Packing::zip || packing == Packing::sevenZip || packing == Packing::tar;
}

Packing packingOfFile(const std::string& path) {
    std::array<char, 512> start{};
    const std::size_t count = PlainFile(path).read(start);
    return packingOf(std::span<const char>(start).first(count));
}

}  // namespace tastescope
