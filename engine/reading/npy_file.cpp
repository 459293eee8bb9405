#include "engine/reading/npy_file.h"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {
namespace {

static_assert(std::endian::native == std::endian::little, "the numbers are copied as they stand");

[[noreturn]] void refuse(const std::string& path, const std::string& reason) {
    throw DataError(path, reason, TASTESCOPE_TR("save it with numpy.save as an array of float32 in C order"));
}

struct NpyHeader {
    char kind = 'f';  // 'f', 'i' or 'u'
    std::size_t itemBytes = 4;
    std::vector<std::size_t> shape;
};

/// Reads the dictionary of the header, which NumPy always writes with these three keys.
class HeaderReader {
  public:
    HeaderReader(std::string_view text, const std::string& path) : rest_(text), path_(path) {}

    NpyHeader read() {
        NpyHeader header;
        bool hasType = false;
        bool hasOrder = false;
        bool hasShape = false;
        expect("{");
        while (!take("}")) {
            const std::string_view key = quoted();
            expect(":");
            if (key == "descr" && !hasType) {
                readType(quoted(), header);
                hasType = true;
            } else if (key == "fortran_order" && !hasOrder) {
                if (!take("False")) refuse(path_, TASTESCOPE_TR("its numbers are not in C order"));
                hasOrder = true;
            } else if (key == "shape" && !hasShape) {
                readShape(header);
                hasShape = true;
            } else {
                damaged();
            }
            if (!take(",")) {
                expect("}");
                break;
            }
        }
        if (!hasType || !hasOrder || !hasShape) damaged();
        return header;
    }

  private:
    [[noreturn]] void damaged() const { refuse(path_, TASTESCOPE_TR("its header is damaged")); }

    bool take(std::string_view expected) {
        while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\n'))
            rest_.remove_prefix(1);
        if (!rest_.starts_with(expected)) return false;
        rest_.remove_prefix(expected.size());
        return true;
    }
    void expect(std::string_view expected) {
        if (!take(expected)) damaged();
    }
    std::string_view quoted() {
        const char quote = take("'") ? '\'' : '"';
        if (quote == '"') expect("\"");
        const std::size_t end = rest_.find(quote);
        if (end == std::string_view::npos) damaged();
        const std::string_view text = rest_.substr(0, end);
        rest_.remove_prefix(end + 1);
        return text;
    }
    void readType(std::string_view type, NpyHeader& header) const {
        constexpr std::array<std::string_view, 13> kKnown{"<f2", "<f4", "<f8", "|i1", "|u1", "<i1", "<u1",
                                                          "<i2", "<u2", "<i4", "<u4", "<i8", "<u8"};
        for (const std::string_view known : kKnown) {
            if (type != known) continue;
            header.kind = type[1];
            header.itemBytes = static_cast<std::size_t>(type[2] - '0');
            return;
        }
        refuse(path_, TASTESCOPE_TR("has numbers of a type that is not read: ") + std::string(type));
    }
    void readShape(NpyHeader& header) {
        expect("(");
        while (!take(")")) {
            take("");
            std::size_t size = 0;
            const auto [end, failure] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), size);
            if (failure != std::errc()) damaged();
            rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
            header.shape.push_back(size);
            if (!take(",")) {
                expect(")");
                break;
            }
        }
        if (header.shape.empty() || header.shape.size() > 2)
            refuse(path_, TASTESCOPE_TR("has neither one nor two dimensions"));
    }

    std::string_view rest_;
    const std::string& path_;
};

std::string readExactly(ByteSource& source, std::size_t count) {
    std::string bytes(count, '\0');
    if (source.read(bytes) < count) refuse(source.path(), TASTESCOPE_TR("its header is damaged"));
    return bytes;
}

std::uint32_t littleEndian(std::string_view bytes) {
    std::uint32_t number = 0;
    for (std::size_t place = bytes.size(); place-- > 0;)
        number = (number << 8U) | static_cast<unsigned char>(bytes[place]);
    return number;
}

/// The dictionary of the header and the bytes of the file before the data.
std::pair<std::string, std::uint64_t> headerText(ByteSource& source) {
    constexpr std::size_t kLongest = std::size_t{1} << 16;
    const std::string start = readExactly(source, 8);
    if (!start.starts_with("\x93NUMPY")) refuse(source.path(), TASTESCOPE_TR("is no NumPy array"));
    const auto version = static_cast<unsigned char>(start[6]);
    if (version < 1 || version > 3)
        refuse(source.path(), TASTESCOPE_TR("is written in a version of the format that is not read"));
    const std::string lengthBytes = readExactly(source, version == 1 ? 2 : 4);
    const std::size_t length = littleEndian(lengthBytes);
    if (length > kLongest) refuse(source.path(), TASTESCOPE_TR("its header is damaged"));
    return {readExactly(source, length), start.size() + lengthBytes.size() + length};
}

float floatOfHalf(std::uint16_t half) {
    const int exponent = (half >> 10) & 0x1F;
    const int fraction = half & 0x3FF;
    float value = 0.0F;
    if (exponent == 0)
        value = std::ldexp(static_cast<float>(fraction), -24);
    else if (exponent < 31)
        value = std::ldexp(static_cast<float>(fraction + 1024), exponent - 25);
    else
        value = fraction == 0 ? std::numeric_limits<float>::infinity() : std::numeric_limits<float>::quiet_NaN();
    return (half & 0x8000) != 0 ? -value : value;
}

template <class Number>
Number numberAt(const char* place) {
    Number number;
    std::memcpy(&number, place, sizeof number);
    return number;
}

std::int64_t integerAt(const char* place, const NpyHeader& header) {
    const bool isSigned = header.kind == 'i';
    switch (header.itemBytes) {
        case 1:
            return isSigned ? numberAt<std::int8_t>(place) : numberAt<std::uint8_t>(place);
        case 2:
            return isSigned ? numberAt<std::int16_t>(place) : numberAt<std::uint16_t>(place);
        case 4:
            return isSigned ? numberAt<std::int32_t>(place) : static_cast<std::int64_t>(numberAt<std::uint32_t>(place));
        default:
            return numberAt<std::int64_t>(place);
    }
}

float floatAt(const char* place, const NpyHeader& header) {
    if (header.kind != 'f') return static_cast<float>(integerAt(place, header));
    if (header.itemBytes == 2) return floatOfHalf(numberAt<std::uint16_t>(place));
    if (header.itemBytes == 8) return static_cast<float>(numberAt<double>(place));
    return numberAt<float>(place);
}

/// Bytes of the data; throws where their number cannot be.
std::uint64_t dataBytes(const NpyHeader& header, const std::string& path) {
    constexpr std::uint64_t kMost = std::uint64_t{1} << 40;
    std::uint64_t bytes = header.itemBytes;
    for (const std::size_t size : header.shape) {
        if (size != 0 && bytes > kMost / size) refuse(path, TASTESCOPE_TR("says that it is larger than any memory"));
        bytes *= size;
    }
    return bytes;
}

}  // namespace

NpyArray readNpy(ByteSource& source, std::uint64_t byteCount) {
    const auto [text, headerBytes] = headerText(source);
    const NpyHeader header = HeaderReader(text, source.path()).read();
    const std::uint64_t expected = dataBytes(header, source.path());
    const auto refuseSize = [&] { refuse(source.path(), TASTESCOPE_TR("has not as many numbers as its header says")); };
    if (byteCount != 0 && byteCount != headerBytes + expected) refuseSize();
    NpyArray array;
    array.rows = header.shape.front();
    array.columns = header.shape.size() == 2 ? header.shape.back() : 1;
    const bool areIds = header.shape.size() == 1 && header.kind != 'f';
    std::string chunk(std::size_t{1} << 20, '\0');
    std::uint64_t read = 0;
    for (std::size_t count = chunk.size(); count == chunk.size();) {
        count = source.read(chunk);
        read += count;
        if (read > expected) refuseSize();
        for (std::size_t place = 0; place + header.itemBytes <= count; place += header.itemBytes) {
            if (areIds)
                array.integers.push_back(integerAt(chunk.data() + place, header));
            else
                array.numbers.push_back(floatAt(chunk.data() + place, header));
        }
    }
    if (read != expected) refuseSize();
    return array;
}

}  // namespace tastescope
