#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/reading/event_counts.h"
#include "engine/reading/id_numbering.h"
#include "engine/reading/open_options.h"
#include "engine/reading/parsed_block.h"
#include "engine/reading/rating_row.h"

namespace tastescope {

/// Collects the rows of one or several files into a data set.
class DatasetBuilder {
  public:
    /// Throws std::invalid_argument for positiveFrom without asImplicit, and for weights that are not finite numbers
    /// from 0 on.
    explicit DatasetBuilder(const OpenOptions& options);

    /// Called before the rows of each file; `expectedRows` saves growing the columns.
    void beginFile(bool hasRatings, bool hasTimestamps, std::size_t expectedRows);

    /// Rows below positiveFrom are counted and left out before their ids are numbered, so that users and items
    /// without a positive never get an index.
    void add(const RatingRow& row);
    /// Makes room for the rows of blocks in file order and notes what was refused of them. The tasks 0 … kTasks - 1 then
    /// fill the columns: each is to be carried out once, in any thread, before the next blocks are begun.
    void beginBlocks(std::span<const ParsedBlock> blocks);
    void carryOut(std::size_t task);
    static constexpr std::size_t kTasks = 3;

    double positiveFrom() const { return positiveFrom_; }
    ReadReport& report() { return dataset_->report; }
    std::size_t interactionCount() const { return dataset_->interactionCount(); }

    /// The data set, complete but for catalogue, name and format. Throws DataError if no row is left.
    std::shared_ptr<Dataset> finish(const std::string& path);

  private:
    void takeReport(const ParsedBlock& block);
    void takeEvents(const ParsedBlock& block, std::size_t firstRow);
    void decideFeedback();
    void decodeIds();
    void attachWords();

    std::shared_ptr<Dataset> dataset_ = std::make_shared<Dataset>();
    IdNumbering users_;
    IdNumbering items_;
    EventCounts events_;
    std::vector<UserWords> words_;
    std::span<const ParsedBlock> blocks_;  // begun and not yet carried out
    std::vector<std::size_t> firstRows_;   // of these blocks
    std::uint64_t lines_ = 0;  // of this file's blocks so far
    bool asImplicit_;
    double positiveFrom_;
    Duplicates duplicates_;
    bool hasRatings_ = false;
    bool hasTimestamps_ = true;
    bool hadTimestamps_ = false;
};

}  // namespace tastescope
