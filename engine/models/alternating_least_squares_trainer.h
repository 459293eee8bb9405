#pragma once

#include <memory>
#include <vector>

#include "engine/models/least_squares_plan.h"
#include "engine/models/row_equations.h"
#include "engine/models/training_position.h"

namespace tastescope {

/// Trains a FactorModel by alternating least squares. A round solves a block of rows, which do not see each other, or adds a
/// piece of the ratings of one row that has too many for a round.
class AlternatingLeastSquaresTrainer final : public EpochTrainer {
  public:
    AlternatingLeastSquaresTrainer(std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                                   const TrainerSettings& settings);

    std::size_t roundsPerEpoch() const override { return rounds_.size(); }
    std::size_t epochsDone() const override { return position_.epochsDone; }
    std::size_t roundsDone() const override { return position_.roundsDone; }
    RoundResult runRound(const LiveSettings& changes) override;
    std::shared_ptr<const Recommender> model() const override;
    void saveState(TensorBundle& state) const override;
    void loadState(const TensorBundle& state) override;

  private:
    RoundResult solveRows(const LeastSquaresRound& round);
    RoundResult addPiece(const LeastSquaresRound& round);
    /// Whether the next round goes on with a row of which pieces were added.
    bool isInsideRow() const { return rounds_[position_.roundsDone].ratingBegin > 0; }

    std::shared_ptr<const TrainingData> data_;
    std::shared_ptr<const TrainingMatrix> ratings_;
    TrainerSettings settings_;
    double biasRegularisation_;
    std::size_t rank_;
    double regularisation_;
    std::vector<LeastSquaresRound> rounds_;
    BiasedRows users_;
    BiasedRows items_;
    RowEquations carried_;  // of a row that takes several rounds
    TrainingPosition position_;
};

}  // namespace tastescope
