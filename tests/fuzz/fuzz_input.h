#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/errors.h"
#include "engine/reading/dataset_builder.h"
#include "engine/reading/decoded_tree.h"
#include "engine/reading/file_sample.h"
#include "engine/reading/input_tree.h"
#include "engine/reading/memory_source.h"
#include "engine/reading/rating_format.h"
#include "tests/engine/reading/sound_dataset.h"

namespace tastescope::fuzz {

/// Inputs beyond this teach nothing that shorter ones do not, and cost time.
constexpr std::size_t kMostBytes = std::size_t{256} << 10;

/// Files in memory as if they lay in a folder.
class MemoryTree final : public InputTree {
  public:
    MemoryTree() : InputTree("folder") {}

    void add(std::string name, std::string text) {
        files_.push_back({std::move(name), text.size()});
        texts_.push_back(std::move(text));
    }
    std::unique_ptr<ByteSource> open(std::size_t file) const override {
        return std::make_unique<MemorySource>(pathOf(file), texts_[file]);
    }
    std::uint64_t costOf(std::size_t file) const override { return texts_[file].size(); }

  private:
    std::vector<std::string> texts_;
};

/// Choices of reading from the bits of one byte, so that a fuzzer reaches them all.
inline OpenOptions optionsFrom(std::uint8_t bits) {
    OpenOptions options;
    if ((bits & 1U) != 0) options.asImplicit = true;
    if ((bits & 3U) == 3U) options.positiveFrom = 3.0;
    options.duplicates = static_cast<Duplicates>((bits >> 2U) % 6);
    if ((bits & 32U) != 0) options.hasHeader = (bits & 64U) != 0;
    if ((bits & 128U) != 0) options.decimalSign = ',';
    return options;
}

/// Aborts where a data set contradicts itself.
inline void requireSound(const Dataset& dataset) {
    if (!unsoundnessOf(dataset).empty()) __builtin_trap();
}

/// Reads a text in one format, whatever the text looks like; every refusal has a reason. `text`: the file, behind it one
/// byte of choices.
inline int readAs(std::string_view format, const std::uint8_t* data, std::size_t size) {
    if (size == 0 || size > kMostBytes) return 0;
    const OpenOptions options = optionsFrom(data[size - 1]);
    MemoryTree tree;
    tree.add("ratings.csv", std::string(reinterpret_cast<const char*>(data), size - 1));
    try {
        const FileSample sample = sampleOf(tree, 0);
        likeliestFormat(sample);
        const DecodedTree decoded(tree, sample);
        DatasetBuilder builder(options);
        ByteProgress progress({}, size);
        readInteractions(ratingFormat(format), {decoded, {0}, options, sample, builder, progress});
        requireSound(*builder.finish(tree.pathOf(0)));
    } catch (const DataError& error) {
        if (error.reason().empty()) __builtin_trap();
    }
    return 0;
}

}  // namespace tastescope::fuzz
