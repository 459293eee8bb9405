#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "engine/data/dataset.h"
#include "engine/reading/id_numbering.h"
#include "engine/reading/open_options.h"
#include "engine/reading/rating_row.h"

namespace tastescope {

/// Collects rating rows of one or several files into a data set.
class DatasetBuilder {
  public:
    /// Throws std::invalid_argument for positiveFrom without asImplicit.
    explicit DatasetBuilder(const OpenOptions& options);

    /// Called before the rows of each file; `expectedRows` saves growing the columns.
    void beginFile(bool hasRatings, bool hasTimestamps, std::size_t expectedRows);

    /// Rows below positiveFrom are counted and left out before their ids are numbered, so that users and items
    /// without a positive never get an index.
    void add(const RatingRow& row) {
        ++dataset_->report.accepted;
        if (row.value < positiveFrom_) return;
        InteractionColumns& columns = dataset_->interactions;
        columns.users.push_back(users_.indexOrAdd(row.user));
        columns.items.push_back(items_.indexOrAdd(row.item));
        columns.values.push_back(row.value);
        if (hasTimestamps_) columns.timestamps.push_back(row.timestamp);
    }

    ReadReport& report() { return dataset_->report; }
    std::size_t interactionCount() const { return dataset_->interactionCount(); }

    /// The data set, complete but for catalogue, name and format. Throws DataError if no row is left.
    std::shared_ptr<Dataset> finish(const std::string& path);

  private:
    void decideFeedback();
    void decodeIds();

    std::shared_ptr<Dataset> dataset_ = std::make_shared<Dataset>();
    IdNumbering users_;
    IdNumbering items_;
    bool asImplicit_;
    double positiveFrom_;
    bool hasRatings_ = false;
    bool hasTimestamps_ = true;
    bool hadTimestamps_ = false;
};

}  // namespace tastescope
