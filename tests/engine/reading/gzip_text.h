#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tastescope {

inline std::string littleEndianBytes(std::uint32_t number, int count) {
    std::string bytes;
    for (int place = 0; place < count; ++place)
        bytes.push_back(static_cast<char>((number >> (8 * place)) & 0xFFU));
    return bytes;
}

/// CRC-32 of RFC 1952, bit by bit: a reference for the table-driven one.
inline std::uint32_t referenceCrc(std::string_view text) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char character : text) {
        crc ^= static_cast<unsigned char>(character);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

/// `text` (below 64 KiB) as a gzip file with one uncompressed deflate block, made by hand after RFC 1951 and 1952.
inline std::string gzipped(std::string_view text) {
    const auto length = static_cast<std::uint32_t>(text.size());
    std::string file("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff\x01", 11);
    file += littleEndianBytes(length, 2) + littleEndianBytes(~length & 0xFFFFU, 2);
    file += text;
    return file + littleEndianBytes(referenceCrc(text), 4) + littleEndianBytes(length, 4);
}

}  // namespace tastescope
