#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/models/capabilities.h"
#include "engine/models/recommender.h"

namespace tastescope {

/// Parameters of score = b_i + p_u · q_i, by index of the data set.
struct RankingFactorParameters {
    FactorMatrix userFactors;              // (userCount, rank)
    FactorMatrix itemFactors;              // (itemCount, rank)
    std::vector<float> itemBiases;         // (itemCount); zeros where the model has none
    std::vector<std::uint8_t> isItemKnown; // (itemCount); 0: no positive in training, scores minus infinity
};

/// The trained factor model that orders items and predicts no ratings, whatever trained it: BPR, WARP, implicit ALS.
class RankingFactorModel final : public Recommender, public HasEmbeddings, public ScoresManyUsers {
  public:
    RankingFactorModel(std::string modelId, RankingFactorParameters parameters)
        : modelId_(std::move(modelId)), parameters_(std::move(parameters)) {}

    std::string_view modelId() const override { return modelId_; }
    std::size_t userCount() const override { return parameters_.userFactors.rows(); }
    std::size_t itemCount() const override { return parameters_.itemFactors.rows(); }
    void scoreAllItems(UserIndex user, std::span<float> scores) const override;
    std::vector<ScorePart> explainScore(UserIndex user, ItemIndex item) const override;
    void save(TensorBundle& bundle) const override;
    void scoreManyUsers(std::span<const UserIndex> users, std::span<float> scores) const override;
    const FactorMatrix& userEmbeddings() const override { return parameters_.userFactors; }
    const FactorMatrix& itemEmbeddings() const override { return parameters_.itemFactors; }

    const RankingFactorParameters& parameters() const { return parameters_; }
    static std::shared_ptr<const RankingFactorModel> load(std::string modelId, const TensorBundle& bundle);

  private:
    void addBiases(std::span<float> scores) const;

    std::string modelId_;
    RankingFactorParameters parameters_;
};

}  // namespace tastescope
