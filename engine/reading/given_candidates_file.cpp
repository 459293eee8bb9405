#include "engine/reading/given_candidates_file.h"

#include <algorithm>
#include <memory>
#include <string_view>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/byte_source.h"
#include "engine/reading/line_blocks.h"
#include "engine/core/number_text.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {
namespace {

/// Who an entry is about, and what remains of its line.
struct EntryHead {
    std::string_view user;
    std::optional<std::string_view> positive;
    std::string_view candidates;
};

std::optional<EntryHead> parseHead(std::string_view line, std::string_view separators) {
    if (line.front() == '(') {
        const std::size_t comma = line.find(',');
        const std::size_t closing = line.find(')');
        if (comma == std::string_view::npos || closing == std::string_view::npos || comma > closing)
            return std::nullopt;
        return EntryHead{trimmed(line.substr(1, comma - 1)), trimmed(line.substr(comma + 1, closing - comma - 1)),
                         line.substr(closing + 1)};
    }
    const std::size_t end = std::min(line.find_first_of(separators), line.size());
    return EntryHead{line.substr(0, end), std::nullopt, line.substr(end)};
}

/// Adds the entries of a file, line by line.
class CandidateFeed {
  public:
    CandidateFeed(const std::string& path, Dataset& dataset) : path_(path), dataset_(dataset) {}

    void add(std::string_view line) {
        ++lineNumber_;
        line = trimmed(line);
        if (line.empty()) return;
        // Tabs part fields in published files; then ids may hold spaces.
        const std::string_view separators = line.find('\t') != std::string_view::npos ? "\t" : " ,";
        const std::optional<EntryHead> head = parseHead(line, separators);
        if (!head || head->user.empty())
            throw DataError(path_, TASTESCOPE_TR("does not begin with (user,item)"),
                            TASTESCOPE_TR("negatives files have lines such as (0,25), a tab, and the items to rank"),
                            lineNumber_);
        const std::optional<std::uint32_t> user = dataset_.userIds.find(head->user);
        if (!user)
            throw DataError(path_, TASTESCOPE_TR("unknown user ") + std::string(head->user),
                            TASTESCOPE_TR("every user of the negatives must have a row in the given files"),
                            lineNumber_);
        candidates_.users.emplace_back(*user);
        candidates_.positives.push_back(head->positive ? std::optional(itemIndex(*head->positive)) : std::nullopt);
        addItems(head->candidates, separators);
        candidates_.offsets.push_back(candidates_.items.size());
    }
    GivenCandidates take() { return std::move(candidates_); }

  private:
    void addItems(std::string_view text, std::string_view separators) {
        while (true) {
            text.remove_prefix(std::min(text.find_first_not_of(separators), text.size()));
            if (text.empty()) return;
            const std::size_t end = std::min(text.find_first_of(separators), text.size());
            candidates_.items.push_back(itemIndex(trimmed(text.substr(0, end))).value());
            text.remove_prefix(end);
        }
    }
    ItemIndex itemIndex(std::string_view id) { return ItemIndex(dataset_.itemIds.indexOrAdd(id)); }

    const std::string& path_;
    Dataset& dataset_;
    GivenCandidates candidates_;
    std::uint64_t lineNumber_ = 0;
};

}  // namespace

GivenCandidates readGivenCandidates(const std::string& path, Dataset& dataset) {
    const std::unique_ptr<ByteSource> source = openByteSource(path);
    LineBlocks blocks(*source);
    CandidateFeed feed(path, dataset);
    std::string_view block = withoutByteOrderMark(blocks.next());
    if (block.empty())
        throw DataError(path, TASTESCOPE_TR("is empty"), TASTESCOPE_TR("leave it out or give the right file"));
    for (; !block.empty(); block = blocks.next())
        while (!block.empty())
            feed.add(takeLine(block));
    return feed.take();
}

}  // namespace tastescope
