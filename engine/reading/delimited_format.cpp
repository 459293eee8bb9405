#include "engine/reading/delimited_format.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/block_parser.h"
#include "engine/reading/line_batches.h"

namespace tastescope {
namespace {

/// Rows a file has by the length of those in its first block: exact enough to reserve memory. Not more than half a
/// gigabyte is asked for on no more than a file's word; beyond it the columns grow as they are filled.
std::size_t rowsExpected(std::string_view block, std::uint64_t unpackedBytes) {
    if (block.empty()) return 0;
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

/// Reads, parses and numbers three batches at once, each a step behind the other, so that no thread waits for the one
/// that reads.
class BatchPipeline {
  public:
    BatchPipeline(const FormatInput& input, const ReadingPlan& plan, ByteSource& source)
        : input_(input), plan_(plan), batches_(source, input.progress), next_(batches_.next()) {}

    std::string_view firstBlock() const { return next_.empty() ? std::string_view() : next_.front(); }

    void run() {
        while (!next_.empty() || parsedCount_ > 0)
            step();
    }

  private:
    void step() {
        const std::vector<std::string_view> present = std::exchange(next_, {});
        std::vector<ParsedBlock>& parsing = parsed_[turn_];
        std::vector<ParsedBlock>& numbering = parsed_[1 - turn_];
        parsing.resize(std::max(parsing.size(), present.size()));
        while (parsers_.size() < present.size())
            parsers_.emplace_back(plan_, input_.builder.positiveFrom(), input_.options.eventWeights);
        input_.builder.beginBlocks(std::span(numbering).first(parsedCount_));
        constexpr std::size_t kOthers = DatasetBuilder::kTasks + 1;
        forEachBlock(kOthers + present.size(), 0, [&](std::size_t task) {
            if (task == 0) {
                if (!present.empty()) next_ = batches_.next();
            } else if (task < kOthers) {
                input_.builder.carryOut(task - 1);
            } else {
                const std::size_t block = task - kOthers;
                const bool headerIsDue = isFirst_ && block == 0 && plan_.layout.hasHeader;
                parsers_[block].parse(present[block], parsing[block], headerIsDue);
            }
        });
        input_.progress.setRows(input_.builder.report().accepted + input_.builder.report().refused);
        isFirst_ = false;
        parsedCount_ = present.size();
        turn_ = 1 - turn_;
    }

    const FormatInput& input_;
    const ReadingPlan& plan_;
    LineBatches batches_;
    std::vector<std::string_view> next_;      // read, not yet parsed
    std::array<std::vector<ParsedBlock>, 2> parsed_;
    std::size_t parsedCount_ = 0;             // blocks parsed and not yet numbered, in parsed_[1 - turn_]
    std::size_t turn_ = 0;
    std::vector<BlockParser> parsers_;        // one a block of a batch, so that threads share none
    bool isFirst_ = true;
};

}  // namespace

ReadingPlan readDelimited(const FormatInput& input) {
    const std::size_t file = input.files.front();
    const std::string path = input.tree.pathOf(file);
    ReadReport& report = input.builder.report();
    ReadingPlan plan = planDelimited(input.sample, input.options, path, report.notes);
    const std::unique_ptr<ByteSource> source = input.tree.open(file);
    plan.isCompressed = source->isCompressed();
    BatchPipeline pipeline(input, plan, *source);
    input.builder.beginFile(plan.roles.rating.has_value(), plan.roles.timestamp.has_value(),
                            rowsExpected(pipeline.firstBlock(), unpackedBytesOf(input.tree.files()[file], *source)));
    pipeline.run();
    input.progress.endFile(source->consumedBytes());
    return plan;
}

}  // namespace tastescope
