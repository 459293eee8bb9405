#include "engine/models/item_gram.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/block_loop.h"

namespace tastescope {
namespace {

/// A scattered addition takes about as long as this many operations of a kernel.
constexpr double kOperationsPerAddition = 64.0;
constexpr std::size_t kRowsPerBlock = 8;

}  // namespace

ItemGram::ItemGram(std::shared_ptr<const TrainingMatrix> matrix, double userDamping, double roundOperations)
    : matrix_(std::move(matrix)), placeOfItem_(matrix_->byItem.rowCount(), 0), userWeights_(matrix_->byUser.rowCount(), 1.0F), roundBegin_{0} {
    for (std::size_t user = 0; user < userWeights_.size() && userDamping != 0.0; ++user)
        if (matrix_->byUser.rowSize(user) != 0)
            userWeights_[user] = static_cast<float>(std::pow(static_cast<double>(matrix_->byUser.rowSize(user)), -userDamping));
    const SparseRows& byItem = matrix_->byItem;
    double work = 0.0;
    for (std::size_t item = 0; item < byItem.rowCount(); ++item) {
        if (byItem.rowSize(item) == 0) continue;
        placeOfItem_[item] = static_cast<std::uint32_t>(items_.size());
        double additions = static_cast<double>(items_.size());
        for (const std::uint32_t user : byItem.columns(item)) additions += static_cast<double>(matrix_->byUser.rowSize(user));
        // On the average half of a user's items come before this one.
        const double rowWork = 0.5 * kOperationsPerAddition * additions;
        if (work > 0.0 && work + rowWork > roundOperations) {
            roundBegin_.push_back(items_.size());
            work = 0.0;
        }
        work += rowWork;
        items_.push_back(static_cast<std::uint32_t>(item));
    }
    if (!items_.empty()) roundBegin_.push_back(items_.size());
}

void ItemGram::writeRows(std::size_t round, FactorMatrix& gram, int threadCount) const {
    const std::size_t begin = roundBegin_[round];
    const std::size_t count = roundBegin_[round + 1] - begin;
    forEachBlock(blockCountFor(count, kRowsPerBlock), threadCount, [&](std::size_t block) {
        const BlockRange rows = rowsOfBlock(block, kRowsPerBlock, count);
        for (std::size_t row = rows.begin; row < rows.end; ++row) writeRow(begin + row, gram.row(begin + row).data());
    });
}

void ItemGram::writeRow(std::size_t row, float* sums) const {
    std::fill_n(sums, row + 1, 0.0F);
    const std::uint32_t item = items_[row];
    const std::span<const std::uint32_t> users = matrix_->byItem.columns(item);
    const std::span<const float> own = matrix_->byItem.values(item);
    for (std::size_t k = 0; k < users.size(); ++k) {
        const std::span<const std::uint32_t> others = matrix_->byUser.columns(users[k]);
        const std::span<const float> values = matrix_->byUser.values(users[k]);
        const float weight = own[k] * userWeights_[users[k]];
        for (std::size_t place = 0; place < others.size() && others[place] <= item; ++place)
            sums[placeOfItem_[others[place]]] += weight * values[place];
    }
}

}  // namespace tastescope
