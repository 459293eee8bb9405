#pragma once

#include <memory>
#include <string>

#include "engine/core/sparse_rows.h"
#include "engine/models/recommender.h"
#include "engine/models/training_data.h"

namespace tastescope {

/// score(u, i) = Σ over the users v near u of W_uv · x_vi. An item without positives in training scores minus infinity. Of a user
/// without a history every score is 0.
class UserWeightModel final : public Recommender {
  public:
    /// `weights`: (users × users). `history` is shared, not copied.
    UserWeightModel(std::string modelId, std::shared_ptr<const TrainingMatrix> history, SparseRows weights);

    std::string_view modelId() const override { return modelId_; }
    std::size_t userCount() const override { return history_->byUser.rowCount(); }
    std::size_t itemCount() const override { return history_->byUser.columnCount(); }
    /// Cost: O(histories of the near users + items).
    void scoreAllItems(UserIndex user, std::span<float> scores) const override;
    /// One part for each near user who has the item, the largest first.
    std::vector<ScorePart> explainScore(UserIndex user, ItemIndex item) const override;
    void save(TensorBundle& bundle) const override;

    const SparseRows& weights() const { return weights_; }
    static std::shared_ptr<const UserWeightModel> load(std::string modelId, const TensorBundle& bundle);

  private:
    std::string modelId_;
    std::shared_ptr<const TrainingMatrix> history_;
    SparseRows weights_;
};

}  // namespace tastescope
