#include "engine/reading/gzip_check.h"

#include <algorithm>
#include <string_view>

namespace tastescope {
namespace {

using CrcTables = std::array<std::array<std::uint32_t, 256>, 8>;

/// CRC-32 of RFC 1952, eight bytes at a time (Kounavis and Berry, "slicing by 8", 2008).
constexpr CrcTables makeCrcTables() {
    CrcTables tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        tables[0][byte] = crc;
    }
    for (std::size_t table = 1; table < tables.size(); ++table)
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t shorter = tables[table - 1][byte];
            tables[table][byte] = (shorter >> 8U) ^ tables[0][shorter & 0xFFU];
        }
    return tables;
}

constexpr CrcTables kCrc = makeCrcTables();

std::uint32_t littleEndian(const char* bytes) {
    std::uint32_t number = 0;
    for (unsigned place = 0; place < 4; ++place)
        number |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[place])) << (8U * place);
    return number;
}

/// Whether a member may begin somewhere in `bytes`: RFC 1952's fixed bytes, a known flag byte, compression hint and
/// system.
bool holdsMember(std::string_view bytes) {
    constexpr std::string_view kMagic = "\x1f\x8b\x08";
    for (std::size_t place = bytes.find(kMagic); place != std::string_view::npos;
         place = bytes.find(kMagic, place + 1)) {
        if (place + 10 > bytes.size()) return false;
        const unsigned flags = static_cast<unsigned char>(bytes[place + 3]);
        const unsigned hint = static_cast<unsigned char>(bytes[place + 8]);
        const unsigned system = static_cast<unsigned char>(bytes[place + 9]);
        if (flags < 32 && (hint == 0 || hint == 2 || hint == 4) && (system <= 13 || system == 255)) return true;
    }
    return false;
}

}  // namespace

void GzipCheck::add(std::span<const char> unpacked) {
    std::uint32_t crc = ~crc_;
    std::size_t place = 0;
    for (; place + 8 <= unpacked.size(); place += 8) {
        const std::uint32_t low = crc ^ littleEndian(unpacked.data() + place);
        const std::uint32_t high = littleEndian(unpacked.data() + place + 4);
        crc = kCrc[7][low & 0xFFU] ^ kCrc[6][(low >> 8U) & 0xFFU] ^ kCrc[5][(low >> 16U) & 0xFFU] ^
              kCrc[4][low >> 24U] ^ kCrc[3][high & 0xFFU] ^ kCrc[2][(high >> 8U) & 0xFFU] ^
              kCrc[1][(high >> 16U) & 0xFFU] ^ kCrc[0][high >> 24U];
    }
    for (; place < unpacked.size(); ++place)
        crc = (crc >> 8U) ^ kCrc[0][(crc ^ static_cast<unsigned char>(unpacked[place])) & 0xFFU];
    crc_ = ~crc;
    length_ += static_cast<std::uint32_t>(unpacked.size());
}

void GzipCheck::addPacked(std::span<const char> packed) {
    if (packed.empty()) return;
    const bool isFirst = packedBytes_ == 0;
    packedBytes_ += packed.size();
    const std::string_view bytes(packed.data(), packed.size());
    if (!hasFurtherMember_)
        hasFurtherMember_ = holdsMember(bytes.substr(isFirst ? 1 : 0)) ||
                            (!isFirst && holdsMember(tail_.substr(1) + std::string(bytes.substr(0, kHeaderBytes))));
    tail_.append(bytes.substr(bytes.size() - std::min(bytes.size(), kHeaderBytes)));
    tail_.erase(0, tail_.size() - std::min(tail_.size(), kHeaderBytes));
}

bool GzipCheck::matchesTrailer() const {
    constexpr std::size_t kTrailerBytes = 8;
    if (hasFurtherMember_) return true;
    if (tail_.size() < kTrailerBytes) return false;
    const char* trailer = tail_.data() + tail_.size() - kTrailerBytes;
    return littleEndian(trailer) == crc_ && littleEndian(trailer + 4) == length_;
}

}  // namespace tastescope
