#include "engine/reading/dataset_builder.h"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <vector>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/core/number_text.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {
namespace {

bool areUtf8(const IdMap& ids) {
    for (std::uint32_t index = 0; index < ids.size(); ++index)
        if (!isValidUtf8(ids.id(index))) return false;
    return true;
}

IdMap decoded(const IdMap& ids) {
    IdMap utf8;
    for (std::uint32_t index = 0; index < ids.size(); ++index)
        utf8.indexOrAdd(utf8FromLatin1(ids.id(index)));
    return utf8;
}

}  // namespace

DatasetBuilder::DatasetBuilder(const OpenOptions& options)
    : asImplicit_(options.asImplicit),
      positiveFrom_(options.positiveFrom.value_or(-std::numeric_limits<double>::infinity())) {
    if (options.positiveFrom && !options.asImplicit)
        throw std::invalid_argument("positiveFrom is only for reading ratings as implicit feedback");
}

void DatasetBuilder::beginFile(bool hasRatings, bool hasTimestamps, std::size_t expectedRows) {
    InteractionColumns& columns = dataset_->interactions;
    hasRatings_ = hasRatings_ || hasRatings;
    hadTimestamps_ = hadTimestamps_ || hasTimestamps;
    // Half a column of timestamps is worse than none: every file must have them.
    if (!hasTimestamps || !hasTimestamps_) {
        hasTimestamps_ = false;
        columns.timestamps = {};
    }
    const std::size_t rows = columns.size() + expectedRows;
    columns.users.reserve(rows);
    columns.items.reserve(rows);
    columns.values.reserve(rows);
    if (hasTimestamps_) columns.timestamps.reserve(rows);
}

std::shared_ptr<Dataset> DatasetBuilder::finish(const std::string& path) {
    ReadReport& report = dataset_->report;
    report.rows = report.accepted + report.refused;
    const InteractionColumns& columns = dataset_->interactions;
    if (columns.size() == 0)
        throw DataError(path, TASTESCOPE_TR("no row is left: no value is at least ") + numberText(positiveFrom_),
                        TASTESCOPE_TR("lower the smallest value that counts as positive"));
    if (columns.size() < report.accepted)
        report.notes.push_back(std::to_string(columns.size()) + " of " + std::to_string(report.accepted) +
                               " rows are positives");
    if (hadTimestamps_ && !hasTimestamps_)
        report.notes.push_back(TASTESCOPE_TR("not every file has timestamps; those that are there are left out"));
    decideFeedback();
    decodeIds();
    dataset_->interactingItemCount = dataset_->itemIds.size();
    return std::move(dataset_);
}

void DatasetBuilder::decideFeedback() {
    BigVector<float>& values = dataset_->interactions.values;
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    dataset_->minimumValue = *lowest;
    dataset_->maximumValue = *highest;
    if (hasRatings_ && !asImplicit_ && (*lowest != 1.0F || *highest != 1.0F)) return;
    dataset_->feedback = Feedback::implicitFeedback;
    dataset_->minimumValue = dataset_->maximumValue = 1.0;
    std::fill(values.begin(), values.end(), 1.0F);
    if (asImplicit_ && hasRatings_)
        dataset_->report.notes.push_back(TASTESCOPE_TR("ratings are read as positives of value 1"));
    else if (hasRatings_)
        dataset_->report.notes.push_back(TASTESCOPE_TR("all ratings are 1: read as implicit feedback"));
    else
        dataset_->report.notes.push_back(TASTESCOPE_TR("there is no rating column: read as implicit feedback"));
}

void DatasetBuilder::decodeIds() {
    dataset_->userIds = users_.take();
    dataset_->itemIds = items_.take();
    if (areUtf8(dataset_->userIds) && areUtf8(dataset_->itemIds)) return;
    // Known only now that all is read; the conversion keeps different ids different, so the numbers stay.
    dataset_->userIds = decoded(dataset_->userIds);
    dataset_->itemIds = decoded(dataset_->itemIds);
    dataset_->report.notes.push_back(TASTESCOPE_TR("ids are not UTF-8: read as ISO-8859-1"));
}

}  // namespace tastescope
