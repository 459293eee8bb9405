#pragma once

#include <memory>
#include <vector>

#include "engine/models/capabilities.h"
#include "engine/models/recommender.h"

namespace tastescope {

/// r̂ = mean + b_u + b_i.
class BiasModel final : public Recommender, public PredictsRatings {
  public:
    BiasModel(double mean, std::vector<double> userBiases, std::vector<double> itemBiases)
        : mean_(mean), userBiases_(std::move(userBiases)), itemBiases_(std::move(itemBiases)) {}

    std::string_view modelId() const override { return "bias"; }
    std::size_t userCount() const override { return userBiases_.size(); }
    std::size_t itemCount() const override { return itemBiases_.size(); }
    void scoreAllItems(UserIndex user, std::span<float> scores) const override;
    std::vector<ScorePart> explainScore(UserIndex user, ItemIndex item) const override;
    void save(TensorBundle& bundle) const override;
    float predictRating(UserIndex user, ItemIndex item) const override;

    static std::shared_ptr<const BiasModel> load(const TensorBundle& bundle);

  private:
    double mean_;
    std::vector<double> userBiases_;
    std::vector<double> itemBiases_;
};

}  // namespace tastescope
