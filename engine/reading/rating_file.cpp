#include "engine/reading/rating_file.h"

#include <algorithm>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/byte_source.h"
#include "engine/reading/column_guess.h"
#include "engine/reading/file_nature.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/nothing_read.h"
#include "engine/core/number_text.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {
namespace {

void requireText(const std::string& path, std::string_view text) {
    if (text.empty())
        throw DataError(path, TASTESCOPE_TR("is empty"), TASTESCOPE_TR("check that it was saved or copied completely"));
    const std::string_view start = text.substr(0, 2);
    if (start == "\xFF\xFE" || start == "\xFE\xFF")
        throw DataError(path, TASTESCOPE_TR("is UTF-16 text"), TASTESCOPE_TR("save it as UTF-8"));
    if (looksBinary(sniffSample(text)))
        throw DataError(path, TASTESCOPE_TR("is not a text file"),
                        TASTESCOPE_TR("ratings are read from CSV, TSV and similar text files, plain or gzip"));
}

/// Rows a file has by the length of those in its first block: exact enough to reserve memory.
std::size_t expectedRows(std::string_view block, std::uint64_t fileBytes, bool isCompressed) {
    constexpr std::uint64_t kUsualRatio = 5;  // rating files shrink to a fifth or less
    const auto lines = static_cast<std::uint64_t>(std::count(block.begin(), block.end(), '\n')) + 1;
    const std::uint64_t bytes = isCompressed ? fileBytes * kUsualRatio : fileBytes;
    return static_cast<std::size_t>(bytes * lines / block.size() * 51 / 50 + 1);
}

/// The rows of one file: parses them and keeps what a refusal needs to know.
class RowFeed {
  public:
    RowFeed(const RatingFileFacts& facts, DatasetBuilder& builder)
        : parser_(facts.layout, facts.roles), builder_(builder), headerIsDue_(facts.layout.hasHeader) {}

    void feed(std::string_view block) {
        RatingRow row;
        while (!block.empty()) {
            const std::string_view line = takeLine(block);
            ++lineNumber_;
            if (line.empty() || trimmed(line).empty()) continue;
            if (std::exchange(headerIsDue_, false)) continue;
            if (const char* reason = parser_.parse(line, row)) {
                builder_.report().refuse(reason, lineNumber_, toUtf8(std::string(line.substr(0, kSampleBytes))));
                continue;
            }
            builder_.add(row);
        }
    }

  private:
    static constexpr std::size_t kSampleBytes = 200;

    RatingRowParser parser_;
    DatasetBuilder& builder_;
    bool headerIsDue_;
    std::uint64_t lineNumber_ = 0;
};

/// Titles and users are tables too, but reading them as ratings would make nonsense without a word.
void requireRatings(const std::string& path, const SniffedText& sniffed) {
    const FileNature nature = natureOf(sniffed);
    if (nature.layout == SideLayout::named) return;
    const std::string what = nature.kind == FileKind::items ? "items" : "users";
    throw DataError(path, TASTESCOPE_TR("is a table of ") + what + TASTESCOPE_TR(", not of ratings"),
                    TASTESCOPE_TR("open its folder, or say which column is which: user,item,rating,timestamp"));
}

}  // namespace

RatingFileFacts readRatingFile(const std::string& path, const OpenOptions& options, DatasetBuilder& builder,
                               ByteProgress& progress) {
    const std::unique_ptr<ByteSource> source = openByteSource(path);
    LineBlocks blocks(*source);
    std::string_view block = withoutByteOrderMark(blocks.next());
    requireText(path, block);
    const std::string_view sample = sniffSample(block);
    const SniffedText sniffed = sniffLayout(sample, sample.size() == block.size());
    ReadReport& report = builder.report();
    RatingFileFacts facts{sniffed.layout, {}, source->isCompressed()};
    if (options.columns) {
        facts.roles = *options.columns;
    } else {
        requireRatings(path, sniffed);
        ColumnGuess guess = guessColumns(sniffed, path);
        facts.roles = guess.roles;
        report.notes.insert(report.notes.end(), guess.notes.begin(), guess.notes.end());
    }
    facts.roles = withReadableTimestamps(facts.roles, sniffed, report.notes);
    builder.beginFile(facts.roles.rating.has_value(), facts.roles.timestamp.has_value(),
                      expectedRows(block, fileSize(path), facts.isCompressed));
    const std::uint64_t acceptedBefore = report.accepted;
    RowFeed feed(facts, builder);
    for (; !block.empty(); block = blocks.next()) {
        progress.report(source->consumedBytes());
        feed.feed(block);
    }
    progress.endFile(source->consumedBytes());
    if (report.accepted == acceptedBefore) refuseFile(path, report, facts.layout.hasHeader);
    return facts;
}

std::uint64_t countLines(const std::string& path) {
    const std::unique_ptr<ByteSource> source = openByteSource(path);
    LineBlocks blocks(*source);
    std::uint64_t lines = 0;
    for (std::string_view block = blocks.next(); !block.empty(); block = blocks.next()) {
        lines += static_cast<std::uint64_t>(std::count(block.begin(), block.end(), '\n'));
        if (block.back() != '\n') ++lines;
    }
    return lines;
}

}  // namespace tastescope
