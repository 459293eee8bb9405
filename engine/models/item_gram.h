#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/models/training_data.h"

namespace tastescope {

/// How often items occur together: the Gram matrix Xᵀ X of the training matrix, a few rows at a time. Items without
/// positives are left out: rows and columns count the others, in their order.
class ItemGram {
  public:
    /// Cost: O(positives).
    explicit ItemGram(std::shared_ptr<const TrainingMatrix> matrix);

    /// Items that have positives, ascending.
    const std::vector<std::uint32_t>& items() const { return items_; }
    std::size_t size() const { return items_.size(); }
    std::size_t roundCount() const { return roundBegin_.size() - 1; }

    /// Writes the lower triangle of the rows of one round, diagonal included, into the leading part of `gram`. The sums
    /// of a row are added in the order of its users. Shape of gram: at least (size(), size()).
    /// Cost: a round's share of the sum over the users of the square of their positives.
    void writeRows(std::size_t round, FactorMatrix& gram, int threadCount) const;

  private:
    void writeRow(std::size_t row, float* sums) const;

    std::shared_ptr<const TrainingMatrix> matrix_;
    std::vector<std::uint32_t> items_;
    std::vector<std::uint32_t> placeOfItem_;
    std::vector<std::size_t> roundBegin_;  // rows, balanced by work
};

}  // namespace tastescope
