#include "engine/reading/file_sample.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "engine/reading/decoded_source.h"
#include "engine/reading/memory_source.h"

namespace tastescope {
namespace {

std::string readAll(ByteSource& source, std::size_t byteLimit) {
    std::string text(byteLimit, '\0');
    text.resize(source.read(text));
    return text;
}

}  // namespace

FileSample sampleOf(const InputTree& tree, std::size_t file, std::optional<TextEncoding> encoding) {
    FileSample sample;
    sample.name = tree.files()[file].name;
    const std::string bytes = readAll(*tree.open(file), FileSample::kBytes + 1);
    sample.isWhole = bytes.size() <= FileSample::kBytes;
    sample.encoding = encoding ? *encoding : guessEncoding(bytes);
    // UTF-8 at its longest: three bytes for two of UTF-16.
    const std::size_t mostText = 2 * FileSample::kBytes;
    std::string text = readAll(
        *decodedSource(std::make_unique<MemorySource>(sample.name, bytes), sample.encoding), mostText);
    sample.isEmpty = text.empty();
    if (text.empty() || looksBinary(text)) return sample;
    sample.hasCarriageReturnsOnly =
        text.find('\n') == std::string::npos && text.find('\r') != std::string::npos;
    if (sample.hasCarriageReturnsOnly) std::replace(text.begin(), text.end(), '\r', '\n');
    if (!sample.isWhole) text.resize(sniffSample(text, std::min(text.size() - 1, FileSample::kBytes)).size());
    sample.text = std::move(text);
    sample.sniffed = sniffLayout(sample.text, sample.isWhole);
    return sample;
}

}  // namespace tastescope
