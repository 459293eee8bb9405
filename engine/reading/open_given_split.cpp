#include "engine/reading/open_given_split.h"

#include <utility>
#include <vector>

#include "engine/reading/byte_progress.h"
#include "engine/reading/byte_source.h"
#include "engine/reading/dataset_builder.h"
#include "engine/reading/given_candidates_file.h"
#include "engine/reading/open_dataset.h"
#include "engine/reading/rating_file.h"

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
    std::uint64_t totalBytes = 0;
    for (const PartFile& part : parts) {
        requireExists(part.path);
        totalBytes += fileSize(part.path);
    }
    if (files.negatives) requireExists(*files.negatives);
    DatasetBuilder builder(options);
    ByteProgress progress(options.progress, totalBytes);
    auto labels = std::make_shared<PartLabels>();
    RatingFileFacts trainFacts;
    for (const PartFile& part : parts) {
        const RatingFileFacts facts = readRatingFile(part.path, options, builder, progress);
        if (part.label == PartLabel::train) trainFacts = facts;
        labels->resize(builder.interactionCount(), part.label);
    }
    const std::shared_ptr<Dataset> dataset = builder.finish(files.train);
    dataset->report.path = files.train;
    GivenSplit split{dataset, std::move(labels), std::nullopt};
    if (files.negatives) split.candidates = readGivenCandidates(*files.negatives, *dataset);
    completeDataset(*dataset, files.train, files.train, trainFacts);
    return split;
}

}  // namespace tastescope
