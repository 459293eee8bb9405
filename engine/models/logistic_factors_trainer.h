#pragma once

#include <memory>
#include <vector>

#include "engine/models/sampled_trainer.h"

namespace tastescope {

/// Samples that one positive makes, and what they cost.
double logisticOperations(const HyperparameterValues& values);

/// Trains z = b + b_u + b_i + p_u · q_i by cross-entropy: on interactions (targets 1) with drawn negatives (targets 0), on
/// ratings with the rating on a scale from 0 to 1 as target, and no negatives.
class LogisticFactorsTrainer final : public SampledTrainer {
  public:
    /// Cost: O(interactions) to make the training matrix, O(parameters) to draw the initial factors.
    LogisticFactorsTrainer(std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings);

    std::shared_ptr<const Recommender> model() const override;
    void saveState(TensorBundle& state) const override;
    void loadState(const TensorBundle& state) override;

  private:
    /// The bias of all samples as one cell found it and left it.
    struct CellBias {
        float start = 0.0F;
        float end = 0.0F;
        std::uint64_t samples = 0;
    };
    struct Samples;

    void startRound(std::size_t strata, std::size_t cells) override;
    void finishRound() override;
    RoundResult trainCell(SampledCell& cell, const RatingStep& step) override;
    float biasAfter(std::size_t stratumStep) const;
    float firstBias() const;

    std::shared_ptr<const TrainingData> data_;
    bool isOfRatings_;
    std::size_t negatives_;
    double minimum_;
    double maximum_;
    float bias_;
    std::vector<CellBias> cellBiases_;  // (strata of the round, cells)
    std::size_t cells_ = 0;
};

}  // namespace tastescope
