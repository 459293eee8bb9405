#include "engine/reading/open_given_split.h"

#include <utility>
#include <vector>

#include "engine/reading/byte_progress.h"
#include "engine/reading/byte_source.h"
#include "engine/reading/choose_input.h"
#include "engine/reading/dataset_builder.h"
#include "engine/reading/given_candidates_file.h"
#include "engine/reading/open_dataset.h"

namespace tastescope {
namespace {

struct PartFile {
    std::string path;
    PartLabel label;
};

std::vector<PartFile> partFiles(const GivenFiles& files) {
    std::vector<PartFile> parts{{files.train, PartLabel::train}, {files.test, PartLabel::test}};
    if (files.validation) parts.push_back({*files.validation, PartLabel::validation});
    return parts;
}

}  // namespace

GivenSplit openGivenSplit(const GivenFiles& files, const OpenOptions& options) {
    const std::vector<PartFile> parts = partFiles(files);
    std::vector<ChosenInput> inputs;
    std::uint64_t totalBytes = 0;
    for (const PartFile& part : parts) {
        inputs.push_back(chooseInput(part.path, options));
        totalBytes += costOf(inputs.back());
    }
    if (files.negatives) requireExists(*files.negatives);
    OpenOptions keepingRows = options;
    keepingRows.duplicates = Duplicates::keepAll;  // a label a row, as the files give them
    DatasetBuilder builder(keepingRows);
    ByteProgress progress(options.progress, totalBytes);
    auto labels = std::make_shared<PartLabels>();
    ReadingPlan trainPlan;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const ReadingPlan plan = readChosen(inputs[part], keepingRows, builder, progress);
        if (part == 0) trainPlan = plan;
        labels->resize(builder.interactionCount(), parts[part].label);
    }
    const std::shared_ptr<Dataset> dataset = builder.finish(files.train);
    GivenSplit split{dataset, std::move(labels), std::nullopt};
    if (files.negatives) split.candidates = readGivenCandidates(*files.negatives, *dataset);
    completeDataset(*dataset, files.train, std::move(inputs.front()), trainPlan, options);
    return split;
}

}  // namespace tastescope
