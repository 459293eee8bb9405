#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/models/training_data.h"

namespace tastescope {

/// How often items occur together: the Gram matrix Xᵀ D X of the training matrix, a few rows at a time. Items without
/// positives are left out: rows and columns count the others, in their order. D weights users by their number of positives n:
/// n^-userDamping, so that with 0 every positive counts alike and with 1 nearly every user.
class ItemGram {
  public:
    /// `roundOperations`: the limit that rounds are cut by. Cost: O(positives).
    ItemGram(std::shared_ptr<const TrainingMatrix> matrix, double userDamping, double roundOperations);

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
    std::vector<float> userWeights_;       // the diagonal of D
    std::vector<std::size_t> roundBegin_;  // rows, balanced by work
};

}  // namespace tastescope
