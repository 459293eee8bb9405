#pragma once

#include <memory>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/models/capabilities.h"
#include "engine/models/recommender.h"

namespace tastescope {

/// What the constant of a factor model's sum means to a person.
enum class ScoreBase {
    meanRating,    // r̂ = mean + b_u + b_i + p_u · q_i
    lowestRating,  // r̂ = lowest rating + p_u · q_i; no biases
    none,          // r̂ = p_u · q_i
};

/// Parameters of r̂ = mean + b_u + b_i + p_u · q_i, by index of the data set.
struct FactorParameters {
    double mean = 0.0;
    std::vector<float> userBiases;
    std::vector<float> itemBiases;
    FactorMatrix userFactors;  // (userCount, rank)
    FactorMatrix itemFactors;  // (itemCount, rank)
    ScoreBase base = ScoreBase::meanRating;
};

/// The trained biased factor model, whatever trained it.
class FactorModel final : public Recommender, public PredictsRatings, public HasEmbeddings, public HasBiases, public ScoresManyUsers {
  public:
    FactorModel(std::string modelId, FactorParameters parameters)
        : modelId_(std::move(modelId)), parameters_(std::move(parameters)) {}

    std::string_view modelId() const override { return modelId_; }
    std::size_t userCount() const override { return parameters_.userBiases.size(); }
    std::size_t itemCount() const override { return parameters_.itemBiases.size(); }
    void scoreAllItems(UserIndex user, std::span<float> scores) const override;
    std::vector<ScorePart> explainScore(UserIndex user, ItemIndex item) const override;
    void save(TensorBundle& bundle) const override;
    void scoreManyUsers(std::span<const UserIndex> users, std::span<float> scores) const override;
    float predictRating(UserIndex user, ItemIndex item) const override;
    const FactorMatrix& userEmbeddings() const override { return parameters_.userFactors; }
    const FactorMatrix& itemEmbeddings() const override { return parameters_.itemFactors; }

    std::span<const float> userBiases() const override { return biases(parameters_.userBiases); }
    std::span<const float> itemBiases() const override { return biases(parameters_.itemBiases); }

    const FactorParameters& parameters() const { return parameters_; }
    static std::shared_ptr<const FactorModel> load(std::string modelId, const TensorBundle& bundle);

  private:
    std::span<const float> biases(const std::vector<float>& all) const {
        return parameters_.base == ScoreBase::meanRating ? std::span<const float>(all) : std::span<const float>();
    }

    std::string modelId_;
    FactorParameters parameters_;
};

}  // namespace tastescope
