#pragma once

#include <memory>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/models/model_registry.h"
#include "engine/models/training_position.h"
#include "engine/sampling/rating_grid.h"

namespace tastescope {

/// How an epoch of SVD++ is cut: into chunks of users, a chunk into user blocks × item blocks, and chunks into rounds.
struct ImplicitPlan {
    std::size_t blockCount = 1;  // user blocks of a chunk, and item blocks
    std::size_t chunkCount = 1;
    std::size_t chunksPerRound = 1;
    std::size_t roundsPerEpoch = 1;
    double roundWork = 0.0;  // operations
};
ImplicitPlan planImplicitRounds(const ProblemSize& size, std::uint64_t stride);

/// Trains SvdPlusPlusModel. The users of a chunk read y as it was before the chunk; their steps are merged user by user when its
/// ratings are done. Meanwhile the strata of a grid let any number of threads work at it with the same result.
///
/// In the plain algorithm every rating of u moves all y_j, j ∈ N(u), by η (e |N(u)|^-½ q_i − λ y_j). So the sum
/// z_u = |N(u)|^-½ Σ y_j moves by η (e q_i − λ z_u), exactly as p_u does, and w_u = p_u + z_u is all that the ratings of u
/// touch: what they add to p_u, c = Σ η e q_i (with the regularisation compounded), they add to z_u too, and afterwards
/// y_j = (1 − ηλ)^n y_j + |N(u)|^-½ c. That costs O(rank) a rating where the plain algorithm costs O(|N(u)| rank), and gives
/// the same numbers where a chunk is one user.
class SvdPlusPlusTrainer final : public EpochTrainer {
  public:
    /// Cost: O(ratings) to build the grid, O(parameters) to draw the initial factors.
    SvdPlusPlusTrainer(std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                       const TrainerSettings& settings);

    std::size_t roundsPerEpoch() const override { return plan_.roundsPerEpoch; }
    std::size_t epochsDone() const override { return position_.epochsDone; }
    std::size_t roundsDone() const override { return position_.roundsDone; }
    RoundResult runRound(const LiveSettings& changes) override;
    /// Cost: O(parameters + ratings * rank), because every user's sum over y is made anew.
    std::shared_ptr<const Recommender> model() const override;
    std::optional<double> learningRateInForce() const override { return learningRateNow(); }
    void saveState(TensorBundle& state) const override;
    void loadState(const TensorBundle& state) override;

  private:
    /// One phase of a chunk for one of its user blocks or for one item block.
    void gatherUsers(std::size_t userBlock);
    double stepRatings(std::size_t userBlock, std::size_t itemBlock);
    void settleUsers(std::size_t userBlock);
    void moveItems(std::size_t chunk, std::size_t itemBlock);

    void addRated(std::size_t userBlock, FactorMatrix& sums) const;
    int usefulThreads() const;
    void orderChunks();
    double learningRateNow() const;

    std::shared_ptr<const TrainingData> data_;
    TrainerSettings settings_;
    double learningRateDecay_;
    double biasRegularisation_;
    std::size_t rank_;
    double learningRate_;
    double regularisation_;

    ImplicitPlan plan_;
    RatingGrid grid_;
    // Rows in the order of the grid's blocks.
    FactorMatrix userFactors_;    // p
    FactorMatrix itemFactors_;    // q
    FactorMatrix implicitItems_;  // y
    std::vector<float> userBiases_;
    std::vector<float> itemBiases_;
    std::vector<float> userScales_;  // |N(u)|^-½; 0 without ratings

    // Of the chunk under way.
    FactorMatrix sums_;       // z before the chunk's ratings, then what every y_j of the user gains
    FactorMatrix effective_;  // w
    std::vector<float> keeps_;  // (1 − ηλ) to the power of the user's ratings

    TrainingPosition position_;
    std::vector<std::size_t> chunkOrder_;  // of the current epoch
};

}  // namespace tastescope
