#pragma once

#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace tastescope {

/// A .npy file of version 1 by hand, after numpy.lib.format.
inline std::string npyWithHeader(std::string header, std::string_view data) {
    header += '\n';
    std::string file("\x93NUMPY\x01\x00", 8);
    file += static_cast<char>(header.size() & 0xFFU);
    file += static_cast<char>(header.size() >> 8U);
    return file + header + std::string(data);
}

inline std::string npy(const std::string& type, const std::string& shape, std::string_view data) {
    return npyWithHeader("{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }", data);
}

template <class Number>
std::string bytesOf(const std::vector<Number>& numbers) {
    std::string bytes(numbers.size() * sizeof(Number), '\0');
    std::memcpy(bytes.data(), numbers.data(), bytes.size());
    return bytes;
}

inline std::string littleEndianFloats(const std::vector<float>& numbers) {
    return bytesOf(numbers);
}

}  // namespace tastescope
