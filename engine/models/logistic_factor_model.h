#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/models/capabilities.h"
#include "engine/models/recommender.h"

namespace tastescope {

/// Parameters of z = b + b_u + b_i + p_u · q_i, by index of the data set.
struct LogisticFactorParameters {
    double bias = 0.0;
    std::vector<float> userBiases;
    std::vector<float> itemBiases;
    FactorMatrix userFactors;               // (userCount, rank)
    FactorMatrix itemFactors;               // (itemCount, rank)
    std::vector<std::uint8_t> isItemKnown;  // (itemCount); 0: no training interaction
};

/// Trained on interactions: orders items by z, the log-odds that the user interacts. Unknown items score minus infinity.
class LogisticRankingModel final : public Recommender, public HasEmbeddings {
  public:
    LogisticRankingModel(std::string modelId, LogisticFactorParameters parameters)
        : modelId_(std::move(modelId)), parameters_(std::move(parameters)) {}

    std::string_view modelId() const override { return modelId_; }
    std::size_t userCount() const override { return parameters_.userBiases.size(); }
    std::size_t itemCount() const override { return parameters_.itemBiases.size(); }
    void scoreAllItems(UserIndex user, std::span<float> scores) const override;
    std::vector<ScorePart> explainScore(UserIndex user, ItemIndex item) const override;
    void save(TensorBundle& bundle) const override;
    const FactorMatrix& userEmbeddings() const override { return parameters_.userFactors; }
    const FactorMatrix& itemEmbeddings() const override { return parameters_.itemFactors; }

  private:
    std::string modelId_;
    LogisticFactorParameters parameters_;
};

/// Trained on ratings: σ(z) is the rating on a scale from 0 to 1, so the predicted rating, and score, is
/// minimum + (maximum − minimum) · σ(z). Unknown users and items have no bias and no embedding.
class LogisticRatingModel final : public Recommender, public HasEmbeddings, public PredictsRatings, public PredictsProbabilities {
  public:
    LogisticRatingModel(std::string modelId, LogisticFactorParameters parameters, double minimum, double maximum)
        : modelId_(std::move(modelId)), parameters_(std::move(parameters)), minimum_(minimum), maximum_(maximum) {}

    std::string_view modelId() const override { return modelId_; }
    std::size_t userCount() const override { return parameters_.userBiases.size(); }
    std::size_t itemCount() const override { return parameters_.itemBiases.size(); }
    void scoreAllItems(UserIndex user, std::span<float> scores) const override;
    /// The parts of z, and what the link function makes of their sum.
    std::vector<ScorePart> explainScore(UserIndex user, ItemIndex item) const override;
    void save(TensorBundle& bundle) const override;
    float predictRating(UserIndex user, ItemIndex item) const override;
    float predictProbability(UserIndex user, ItemIndex item) const override;
    const FactorMatrix& userEmbeddings() const override { return parameters_.userFactors; }
    const FactorMatrix& itemEmbeddings() const override { return parameters_.itemFactors; }

  private:
    std::string modelId_;
    LogisticFactorParameters parameters_;
    double minimum_;
    double maximum_;
};

/// Whichever of the two was saved. Throws ModelFileError.
std::shared_ptr<const Recommender> loadLogisticFactorModel(std::string modelId, const TensorBundle& bundle);

}  // namespace tastescope
