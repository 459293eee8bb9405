#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/core/sparse_rows.h"
#include "engine/models/capabilities.h"
#include "engine/models/recommender.h"
#include "engine/models/training_data.h"

namespace tastescope {

/// Weights from item to item: row j holds what having item j in the history adds to the score of every item. Dense
/// (items × items) or sparse.
using ItemWeights = std::variant<FactorMatrix, SparseRows>;

/// score(u, i) = Σ over the items j of u's history of x_uj · W_ji, whatever made W: EASE, SLIM, random walks, neighbours.
/// An item without positives in training scores minus infinity. Of a user without a history every score is 0.
class ItemWeightModel final : public Recommender, public HasItemWeights {
  public:
    /// `history` is what scores are added up from; it is shared, not copied.
    ItemWeightModel(std::string modelId, std::shared_ptr<const TrainingMatrix> history, ItemWeights weights);

    std::string_view modelId() const override { return modelId_; }
    std::size_t userCount() const override { return history_->byUser.rowCount(); }
    std::size_t itemCount() const override { return history_->byUser.columnCount(); }
    /// Cost: O(history · items) with dense weights, O(stored weights of the history + items) with sparse ones.
    void scoreAllItems(UserIndex user, std::span<float> scores) const override;
    /// One part for each item of the history that counts, the largest first.
    std::vector<ScorePart> explainScore(UserIndex user, ItemIndex item) const override;
    void save(TensorBundle& bundle) const override;
    void itemWeights(ItemIndex from, std::span<float> weights) const override;

    const ItemWeights& weights() const { return weights_; }
    static std::shared_ptr<const ItemWeightModel> load(std::string modelId, const TensorBundle& bundle);

  private:
    bool isKnown(std::size_t item) const { return history_->byItem.rowSize(item) != 0; }

    std::string modelId_;
    std::shared_ptr<const TrainingMatrix> history_;
    ItemWeights weights_;
};

}  // namespace tastescope
