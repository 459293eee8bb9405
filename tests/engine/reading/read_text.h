#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/errors.h"
#include "engine/core/number_text.h"
#include "engine/reading/memory_source.h"
#include "engine/reading/rating_format.h"
#include "tests/engine/reading/sample_of_text.h"

namespace tastescope {

/// Files that are in memory.
class TextTree final : public InputTree {
  public:
    explicit TextTree(std::vector<std::string> texts) : InputTree("folder"), texts_(std::move(texts)) {
        for (std::size_t file = 0; file < texts_.size(); ++file)
            files_.push_back({"file_" + std::to_string(file + 1) + ".txt", texts_[file].size()});
    }

    std::unique_ptr<ByteSource> open(std::size_t file) const override {
        return std::make_unique<MemorySource>(files_[file].name, texts_[file]);
    }
    std::uint64_t costOf(std::size_t file) const override { return texts_[file].size(); }

  private:
    std::vector<std::string> texts_;
};

/// What a reader of one format made of some texts.
struct ReadText {
    ReadingPlan plan;
    std::shared_ptr<Dataset> dataset;

    /// "user item value" a row, with " @time" where there is one, parted by "; ".
    std::string rows() const {
        std::string text;
        const InteractionColumns& columns = dataset->interactions;
        for (std::size_t row = 0; row < columns.size(); ++row) {
            text += (row == 0 ? "" : "; ") + std::string(dataset->userIds.id(columns.users[row])) + " " +
                    std::string(dataset->itemIds.id(columns.items[row])) + " " + numberText(columns.values[row]);
            if (dataset->hasTimestamps()) text += " @" + std::to_string(columns.timestamps[row]);
        }
        return text;
    }
    /// "reason: line line" a reason, parted by "; ".
    std::string refusals() const {
        std::string text;
        for (const RefusedRows& refused : dataset->report.reasons) {
            text += (text.empty() ? "" : "; ") + refused.reason + ":";
            for (const std::uint64_t line : refused.lines)
                text += " " + std::to_string(line);
        }
        return text;
    }
};

inline ReadText readTexts(ReadingPlan (*read)(const FormatInput&), const std::vector<std::string>& texts,
                          const OpenOptions& options = {}) {
    const TextTree tree(texts);
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < texts.size(); ++file)
        files.push_back(file);
    DatasetBuilder builder(options);
    ByteProgress progress(options.progress, 1);
    const FileSample sample = sampleOfText(texts.front());
    ReadText result;
    for (const RatingFormat& format : ratingFormats())
        if (format.read == read)
            result.plan = readInteractions(format, {tree, files, options, sample, builder, progress});
    result.dataset = builder.finish("folder");
    return result;
}

}  // namespace tastescope
