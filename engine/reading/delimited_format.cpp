#include "engine/reading/delimited_format.h"

#include <algorithm>
#include <array>
#include <memory>

#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/block_parser.h"
#include "engine/reading/line_batches.h"
#include "engine/reading/nothing_read.h"

namespace tastescope {
namespace {

/// Rows a file has by the length of those in its first block: exact enough to reserve memory. Not more than half a
/// gigabyte is asked for on no more than a file's word; beyond it the columns grow as they are filled.
std::size_t expectedRows(std::string_view block, std::uint64_t unpackedBytes) {
    const auto lines = static_cast<std::uint64_t>(std::count(block.begin(), block.end(), '\n')) + 1;
    constexpr std::uint64_t kMost = std::uint64_t{1} << 27;
    const double rows = static_cast<double>(std::max<std::uint64_t>(unpackedBytes, block.size())) *
                        static_cast<double>(lines) / static_cast<double>(block.size());
    return static_cast<std::size_t>(std::min(rows * 1.02, static_cast<double>(kMost))) + 1;
}

/// Bytes of the file when unpacked, guessed where it is compressed by itself.
std::uint64_t unpackedBytesOf(const InputFile& file, const ByteSource& source) {
    constexpr std::uint64_t kUsualRatio = 5;  // rating files shrink to a fifth or less
    constexpr std::array<std::string_view, 4> kEndings{".gz", ".bz2", ".xz", ".zst"};
    const bool isPacked =
        source.isCompressed() && std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) {
            return file.name.ends_with(ending);
        });
    return isPacked ? file.byteCount * kUsualRatio : file.byteCount;
}

}  // namespace

ReadingPlan readDelimited(const FormatInput& input) {
    const std::size_t file = input.files.front();
    const std::string path = input.tree.pathOf(file);
    ReadReport& report = input.builder.report();
    ReadingPlan plan = planDelimited(input.sample, input.options, path, report.notes);
    const std::unique_ptr<ByteSource> source = input.tree.open(file);
    plan.isCompressed = source->isCompressed();
    LineBatches batches(*source, input.progress);
    const std::uint64_t acceptedBefore = report.accepted;
    std::vector<ParsedBlock> parsed;
    std::vector<BlockParser> parsers;  // one a block of a batch, so that threads share none
    bool isFirst = true;
    for (auto blocks = batches.next(); !blocks.empty(); blocks = batches.next()) {
        if (isFirst) {
            input.builder.beginFile(plan.roles.rating.has_value(), plan.roles.timestamp.has_value(),
                                    expectedRows(blocks.front(), unpackedBytesOf(input.tree.files()[file], *source)));
        }
        parsed.resize(std::max(parsed.size(), blocks.size()));
        while (parsers.size() < blocks.size())
            parsers.emplace_back(plan, input.builder.positiveFrom(), input.options.eventWeights);
        forEachBlock(blocks.size(), 0, [&](std::size_t block) {
            parsers[block].parse(blocks[block], parsed[block], isFirst && block == 0 && plan.layout.hasHeader);
        });
        isFirst = false;
        input.builder.add(std::span(parsed).first(blocks.size()));
        input.progress.setRows(report.accepted + report.refused);
    }
    input.progress.endFile(source->consumedBytes());
    if (report.accepted == acceptedBefore) refuseFile(path, report, plan.layout.hasHeader);
    return plan;
}

}  // namespace tastescope
