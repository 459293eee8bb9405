#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tastescope {

/// `number` as `count` bytes, the lowest first.
inline std::string lowFirst(std::uint64_t number, unsigned count) {
    std::string bytes;
    for (unsigned byte = 0; byte < count; ++byte)
        bytes += static_cast<char>((number >> (8U * byte)) & 0xFFU);
    return bytes;
}

/// A zip of one file, with a directory that says `claimed` bytes for its size when unpacked.
inline std::string zipThatClaims(std::uint64_t claimed, const std::string& zip) {
    const std::size_t entry = zip.rfind("PK\x01\x02");
    const std::size_t end = zip.rfind("PK\x05\x06");
    constexpr std::size_t kEntryBytes = 46;
    const std::size_t nameLength = static_cast<unsigned char>(zip[entry + 28]);
    std::string directory = zip.substr(entry, kEntryBytes + nameLength);
    // All ones in place of the size send readers to a field of Zip64 behind the name.
    directory.replace(24, 4, "\xFF\xFF\xFF\xFF").replace(30, 2, lowFirst(12, 2)).replace(32, 2, lowFirst(0, 2));
    directory += lowFirst(1, 2) + lowFirst(8, 2) + lowFirst(claimed, 8);
    std::string tail = zip.substr(end);
    tail.replace(12, 4, lowFirst(directory.size(), 4));
    return zip.substr(0, entry) + directory + tail;
}

/// A zstandard file that repeats one byte: 4 bytes stand for 128 KiB (RFC 8878, 3.1.1.2.2).
inline std::string zstandardOf(char letter, std::size_t blockCount) {
    constexpr std::uint64_t kBlockBytes = 128U << 10U;
    constexpr std::uint64_t kRepeatedByte = 1;
    std::string frame("\x28\xb5\x2f\xfd\x00\x58", 6);  // no checksum, a window of 2 MiB
    for (std::size_t block = 0; block < blockCount; ++block)
        frame += lowFirst((kBlockBytes << 3U) | (kRepeatedByte << 1U) | (block + 1 == blockCount ? 1U : 0U), 3) + letter;
    return frame;
}

/// A zstandard frame of `bytes` as they are; frames behind one another are one text.
inline std::string zstandardStored(std::string_view bytes) {
    std::string frame("\x28\xb5\x2f\xfd\x00\x58", 6);
    return frame + lowFirst((bytes.size() << 3U) | 1U, 3) + std::string(bytes);
}

/// The header of a tar's file, whose size may be beyond what octal digits hold (then base 256, as GNU tar writes it).
inline std::string tarHeader(std::string_view name, std::uint64_t byteCount) {
    std::string header(512, '\0');
    header.replace(0, name.size(), name);
    header.replace(100, 7, "0000644").replace(108, 7, "0000000").replace(116, 7, "0000000").replace(136, 11, "00000000000");
    header[124] = static_cast<char>(0x80);
    for (unsigned byte = 0; byte < 8; ++byte)
        header[135 - byte] = static_cast<char>((byteCount >> (8U * byte)) & 0xFFU);
    header[156] = '0';
    header.replace(257, 8, std::string("ustar\00000", 8)).replace(148, 8, "        ");
    unsigned sum = 0;
    for (const char byte : header)
        sum += static_cast<unsigned char>(byte);
    std::string digits(6, '0');
    for (std::size_t place = 6; place > 0; --place, sum /= 8)
        digits[place - 1] = static_cast<char>('0' + sum % 8);
    return header.replace(148, 8, digits + std::string("\0 ", 2));
}

}  // namespace tastescope
