#include "engine/reading/dataset_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/core/number_text.h"
#include "engine/reading/duplicate_rows.h"
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
    : events_(options.eventWeights),
      asImplicit_(options.asImplicit),
      positiveFrom_(options.positiveFrom.value_or(-std::numeric_limits<double>::infinity())),
      duplicates_(options.duplicates) {
    if (options.positiveFrom && !options.asImplicit)
        throw std::invalid_argument("positiveFrom is only for reading ratings as implicit feedback");
    if (std::isnan(positiveFrom_)) throw std::invalid_argument("positiveFrom must be a number");
    for (const EventWeight& one : options.eventWeights)
        if (!(one.weight >= 0.0 && one.weight <= 1e6))
            throw std::invalid_argument("the weight of \"" + one.type + "\" must be from 0 to 1000000");
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
    lines_ = 0;
    const std::size_t rows = columns.size() + expectedRows;
    columns.users.reserve(rows);
    columns.items.reserve(rows);
    columns.values.reserve(rows);
    if (hasTimestamps_) columns.timestamps.reserve(rows);
}

void DatasetBuilder::add(const RatingRow& row) {
    ReadReport& report = dataset_->report;
    ++report.accepted;
    if (!row.words.empty()) words_.push_back({std::string(row.user), std::string(row.words)});
    const std::optional<std::uint16_t> event = row.event.empty() ? std::nullopt : std::optional(events_.positionOf(row.event));
    if (event) events_.count(*event);
    if (row.item.empty() || row.value < positiveFrom_ || (event && events_.weight(*event) == 0.0F)) return;
    InteractionColumns& columns = dataset_->interactions;
    columns.users.push_back(users_.indexOrAdd(row.user));
    columns.items.push_back(items_.indexOrAdd(row.item));
    columns.values.push_back(event ? events_.weight(*event) : row.value);
    if (hasTimestamps_) columns.timestamps.push_back(row.timestamp);
}

void DatasetBuilder::beginBlocks(std::span<const ParsedBlock> blocks) {
    InteractionColumns& columns = dataset_->interactions;
    blocks_ = blocks;
    firstRows_.clear();
    std::size_t rows = columns.size();
    for (const ParsedBlock& block : blocks) {
        firstRows_.push_back(rows);
        rows += block.rowCount;
        takeReport(block);
    }
    columns.users.resize(rows);
    columns.items.resize(rows);
    columns.values.resize(rows);
    if (hasTimestamps_) columns.timestamps.resize(rows);
}

void DatasetBuilder::carryOut(std::size_t task) {
    // Users and items are numbered in file order, so each by one thread; the rest is copied.
    enum Task : std::size_t { numberUsers, numberItems, copyRest };
    InteractionColumns& columns = dataset_->interactions;
    for (std::size_t index = 0; index < blocks_.size(); ++index) {
        const ParsedBlock& block = blocks_[index];
        const std::size_t first = firstRows_[index];
        if (task == numberUsers) users_.indexBlock(block.users, block.rowCount, columns.users.data() + first);
        if (task == numberItems) items_.indexBlock(block.items, block.rowCount, columns.items.data() + first);
        if (task != copyRest) continue;
        std::copy_n(block.values.begin(), block.rowCount, columns.values.data() + first);
        if (hasTimestamps_) std::copy_n(block.timestamps.begin(), block.rowCount, columns.timestamps.data() + first);
        takeEvents(block, first);
    }
}

void DatasetBuilder::takeReport(const ParsedBlock& block) {
    ReadReport& report = dataset_->report;
    report.accepted += block.accepted;
    report.take(block.refused, lines_);
    lines_ += block.lineCount;
    for (const EventType& one : block.weightless)
        events_.count(events_.positionOf(one.type), one.count);
    words_.insert(words_.end(), block.words.begin(), block.words.end());
}

void DatasetBuilder::takeEvents(const ParsedBlock& block, std::size_t firstRow) {
    if (block.events.empty()) return;
    std::vector<std::uint16_t> positions;
    for (const std::string& name : block.eventNames)
        positions.push_back(events_.positionOf(name));
    float* values = dataset_->interactions.values.data() + firstRow;
    for (std::size_t row = 0; row < block.rowCount; ++row) {
        const std::uint16_t type = positions[block.events[row]];
        events_.count(type);
        values[row] = events_.weight(type);
    }
}

std::shared_ptr<Dataset> DatasetBuilder::finish(const std::string& path) {
    ReadReport& report = dataset_->report;
    report.rows = report.accepted + report.refused;
    report.events = events_.types();
    const InteractionColumns& columns = dataset_->interactions;
    if (columns.size() == 0 && positiveFrom_ > -std::numeric_limits<double>::infinity())
        throw DataError(path, TASTESCOPE_TR("no row is left: no value is at least ") + numberText(positiveFrom_),
                        TASTESCOPE_TR("lower the smallest value that counts as positive"));
    if (columns.size() == 0)
        throw DataError(path, TASTESCOPE_TR("no row tells of a user and an item"),
                        TASTESCOPE_TR("say which column is which, for example user,item,rating,timestamp"));
    if (columns.size() < report.accepted && asImplicit_)
        report.notes.push_back(std::to_string(columns.size()) + " of " + std::to_string(report.accepted) +
                               " rows are positives");
    if (hadTimestamps_ && !hasTimestamps_)
        report.notes.push_back(TASTESCOPE_TR("not every file has timestamps; those that are there are left out"));
    decideFeedback();
    decodeIds();
    dataset_->interactingItemCount = dataset_->itemIds.size();
    attachWords();
    mergeDuplicates(*dataset_, duplicates_);
    return std::move(dataset_);
}

void DatasetBuilder::attachWords() {
    if (words_.empty()) return;
    // Enough for anything that is typed, and a bound for what is not.
    constexpr std::size_t kMostBytes = std::size_t{16} << 10;
    TextColumn column;
    column.values.resize(dataset_->userIds.size());
    for (const UserWords& one : words_) {
        const std::optional<std::uint32_t> user = dataset_->userIds.find(one.user);
        if (!user || column.values[*user].size() + one.words.size() > kMostBytes) continue;
        std::string& text = column.values[*user];
        text += (text.empty() ? "" : " · ") + one.words;
    }
    dataset_->catalogue.userAttributes.columns.push_back({"searches", std::move(column)});
    dataset_->report.notes.push_back(std::to_string(words_.size()) + " searches are kept as an attribute of their users");
}

void DatasetBuilder::decideFeedback() {
    BigVector<float>& values = dataset_->interactions.values;
    ReadReport& report = dataset_->report;
    if (!events_.empty()) {
        dataset_->feedback = Feedback::implicitFeedback;
        dataset_->minimumValue = *std::min_element(values.begin(), values.end());
        dataset_->maximumValue = *std::max_element(values.begin(), values.end());
        return;
    }
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    dataset_->minimumValue = *lowest;
    dataset_->maximumValue = *highest;
    if (hasRatings_ && !asImplicit_ && (*lowest != 1.0F || *highest != 1.0F)) return;
    dataset_->feedback = Feedback::implicitFeedback;
    dataset_->minimumValue = dataset_->maximumValue = 1.0;
    std::fill(values.begin(), values.end(), 1.0F);
    if (asImplicit_ && hasRatings_)
        report.notes.push_back(TASTESCOPE_TR("ratings are read as positives of value 1"));
    else if (hasRatings_)
        report.notes.push_back(TASTESCOPE_TR("all ratings are 1: read as implicit feedback"));
    else
        report.notes.push_back(TASTESCOPE_TR("there is no rating column: read as implicit feedback"));
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
