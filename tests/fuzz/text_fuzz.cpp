// What all readers ask of a text: its encoding, its layout, the times and numbers in it.

#include <algorithm>

#include "engine/core/number_text.h"
#include "engine/data/date_text.h"
#include "engine/reading/decoded_source.h"
#include "engine/reading/layout_sniffer.h"
#include "engine/reading/time_text.h"
#include "tests/fuzz/fuzz_input.h"

using namespace tastescope;

namespace {

std::string decoded(std::string_view bytes, TextEncoding encoding, std::size_t step) {
    const auto source = decodedSource(std::make_unique<MemorySource>("file", std::string(bytes)), encoding);
    std::string text;
    std::string piece(step, '\0');
    for (std::size_t count = source->read(piece); count > 0; count = source->read(piece)) {
        text.append(piece, 0, count);
        if (count < step) break;
    }
    return text;
}

void require(bool isSo) {
    if (!isSo) __builtin_trap();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kMostBytes = 1024;
    if (size > kMostBytes) return 0;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const TextEncoding encoding : {TextEncoding::utf16LittleEndian, TextEncoding::utf16BigEndian,
                                        TextEncoding::latin1, TextEncoding::gb18030, TextEncoding::utf8}) {
        const std::string whole = decoded(text, encoding, 3 * kMostBytes + 3);
        require(encoding == TextEncoding::utf8 || isValidUtf8(whole));
        require(decoded(text, encoding, 7) == whole);
    }
    guessEncoding(text);
    require(isValidUtf8(toUtf8(std::string(text))));
    for (const bool isWhole : {true, false})
        sniffLayout(text, isWhole);
    const std::vector<std::string> cells{std::string(text)};
    dateOrderOf(cells);
    for (const DateOrder order : {DateOrder::dayFirst, DateOrder::monthFirst})
        if (const std::optional<std::int64_t> time = timeIn(text, order)) dateText(*time);
    if (const std::optional<double> number = numberIn(text)) numberText(*number);
    return 0;
}
