#include "engine/reading/import_preview.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/number_text.h"
#include "engine/data/date_text.h"
#include "engine/reading/choose_input.h"
#include "engine/reading/dataset_builder.h"
#include "engine/reading/delimited_format.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/memory_source.h"
#include "engine/reading/rating_row.h"
#include "engine/reading/row_splitter.h"

namespace tastescope {
namespace {

/// The sample of a file as if it were the whole file.
class SampleTree final : public InputTree {
  public:
    SampleTree(std::string path, const FileSample& sample) : InputTree(std::move(path)), sample_(sample) {
        files_.push_back({sample.name, sample.text.size()});
    }
    std::unique_ptr<ByteSource> open(std::size_t) const override {
        return std::make_unique<MemorySource>(path_, sample_.text);
    }
    std::uint64_t costOf(std::size_t) const override { return sample_.text.size(); }

  private:
    const FileSample& sample_;
};

/// The file's own columns and rows.
void showTable(const FileSample& sample, ImportPreview& preview) {
    const ReadingPlan& plan = preview.plan;
    RowSplitter splitter(plan.layout.delimiter, plan.layout.hasQuotes);
    RatingRowParser parser(plan.layout, plan.roles, plan.decimalSign, plan.dateOrder);
    std::vector<std::string_view> fields;
    std::string_view text = sample.text;
    bool headerIsDue = plan.layout.hasHeader;
    std::size_t columns = plan.layout.columnCount;
    for (std::uint64_t line = 1; !text.empty() && preview.rows.size() < ImportPreview::kRows; ++line) {
        const std::string_view content = takeLine(text);
        if (trimmed(content).empty() || std::exchange(headerIsDue, false)) continue;
        PreviewRow row;
        row.line = line;
        splitter.split(content, fields);
        row.cells.assign(fields.begin(), fields.end());
        RatingRow parsed;
        if (const char* refusal = parser.parse(content, parsed)) row.refusal = refusal;
        preview.rows.push_back(std::move(row));
    }
    preview.columnNames = plan.layout.columnNames;
    preview.columnNames.resize(std::max(columns, preview.columnNames.size()));
}

/// The interactions that the sample holds.
void showInteractions(const ChosenInput& chosen, const OpenOptions& options, ImportPreview& preview) {
    OpenOptions keepingRows = options;
    keepingRows.duplicates = Duplicates::keepAll;
    keepingRows.progress = {};
    const SampleTree tree(chosen.path(), chosen.sample);
    DatasetBuilder builder(keepingRows);
    ByteProgress progress({}, 0);
    preview.plan = readInteractions(*chosen.format, {tree, {0}, keepingRows, chosen.sample, builder, progress});
    const std::shared_ptr<const Dataset> dataset = builder.finish(chosen.path());
    const bool hasRatings = dataset->feedback == Feedback::explicitRatings;
    preview.columnNames = {"user", "item"};
    if (hasRatings) preview.columnNames.push_back("rating");
    if (dataset->hasTimestamps()) preview.columnNames.push_back("time");
    const InteractionColumns& columns = dataset->interactions;
    for (std::size_t row = 0; row < std::min(ImportPreview::kRows, columns.size()); ++row) {
        PreviewRow shown;
        shown.cells = {std::string(dataset->userIds.id(columns.users[row])),
                       std::string(dataset->itemIds.id(columns.items[row]))};
        if (hasRatings) shown.cells.push_back(numberText(columns.values[row]));
        if (dataset->hasTimestamps()) shown.cells.push_back(dateText(columns.timestamps[row]));
        preview.rows.push_back(std::move(shown));
    }
    for (const RefusedRows& refused : dataset->report.reasons)
        for (std::size_t sample = 0; sample < refused.lines.size(); ++sample)
            preview.rows.push_back({{refused.samples[sample]}, refused.lines[sample], refused.reason});
    if (preview.rows.size() > ImportPreview::kRows) preview.rows.resize(ImportPreview::kRows);
}

}  // namespace

ImportPreview previewSource(const std::string& source, const OpenOptions& options) {
    const ChosenInput chosen = chooseInput(source, options);
    ImportPreview preview;
    const InputFile& file = chosen.tree->files()[chosen.files.front()];
    preview.fileName = file.baseName();
    for (const std::size_t read : chosen.files)
        preview.byteCount += chosen.tree->files()[read].byteCount;
    preview.otherFiles = chosen.otherFiles;
    if (chosen.format->id != "delimited") {
        showInteractions(chosen, options, preview);
        return preview;
    }
    std::vector<std::string> notes;
    preview.plan = planDelimited(chosen.sample, options, chosen.path(), notes);
    showTable(chosen.sample, preview);
    return preview;
}

}  // namespace tastescope
