#pragma once

#include <memory>
#include <string>

#include "engine/models/sampled_trainer.h"
#include "engine/sampling/block_negatives.h"

namespace tastescope {

enum class PairwiseLoss {
    bpr,   // log-likelihood of the right order, every pair
    warp,  // pairs in the wrong order, weighted by the rank they tell of
};

/// Which loss, and which negatives.
struct PairwiseChoice {
    std::string modelId;
    PairwiseLoss loss = PairwiseLoss::bpr;
    NegativesFrom negativesFrom = NegativesFrom::uniform;
    std::size_t candidates = 1;  // negatives drawn for a positive
};

/// Operations that one positive costs.
double pairwiseOperations(const PairwiseChoice& choice, std::uint64_t stride);

/// Trains score = b_i + p_u · q_i on pairs of a positive and an unseen item of its block.
class PairwiseTrainer final : public SampledTrainer {
  public:
    /// Throws RequestError if no training interaction is a positive.
    /// Cost: O(interactions) to make the training matrix, O(parameters) to draw the initial factors.
    PairwiseTrainer(const TrainingData& data, PairwiseChoice choice, const HyperparameterValues& values,
                    const TrainerSettings& settings);

    std::shared_ptr<const Recommender> model() const override;

  private:
    struct Pairs;

    RoundResult trainCell(SampledCell& cell, const RatingStep& step) override;
    double learn(const Pairs& pairs, const SampledCell& cell, const RatingStep& step) const;

    PairwiseChoice choice_;
    std::size_t knownItems_ = 0;
};

}  // namespace tastescope
