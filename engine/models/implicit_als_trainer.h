#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "engine/core/random.h"
#include "engine/models/als_rounds.h"
#include "engine/models/als_row_solver.h"
#include "engine/models/model_registry.h"
#include "engine/models/training_position.h"

namespace tastescope {

/// Columns that are solved for together: the padded rank, or `block_size` rounded up to whole lines.
std::size_t alsBlockWidth(const HyperparameterValues& values);
AlsCost alsCost(const HyperparameterValues& values);

/// An epoch is two halves: users against items, then items against users. Each begins with some rounds for the Gram matrix of the
/// fixed side; then come the rows, cut by AlsRounds.
class ImplicitAlsTrainer final : public EpochTrainer {
  public:
    /// `roundOperations`: the limit that rounds are cut by; the tests ask for shorter ones.
    ImplicitAlsTrainer(const TrainingData& data, const HyperparameterValues& values, const TrainerSettings& settings,
                       double roundOperations = kRoundOperations);

    std::size_t roundsPerEpoch() const override { return users_.roundCount() + items_.roundCount(); }
    std::size_t epochsDone() const override { return position_.epochsDone; }
    std::size_t roundsDone() const override { return position_.roundsDone; }
    /// The loss is the whole sum but for the penalty of the users, told in the last round of an epoch.
    RoundResult runRound(const LiveSettings& changes) override;
    std::shared_ptr<const Recommender> model() const override;
    void saveState(TensorBundle& state) const override;
    void loadState(const TensorBundle& state) override;

  private:
    /// One half: `rows` are solved for.
    struct Half {
        const SparseRows& rows;
        const SparseRows& fixedRows;
        AlsRounds plan;
        std::size_t gramRounds;
        std::size_t fixedCount;  // fixed rows that have positives

        std::size_t roundCount() const { return gramRounds + plan.rounds().size(); }
    };

    Half halfOf(const SparseRows& rows, const SparseRows& fixedRows, const HyperparameterValues& values,
                double roundOperations) const;
    void drawFactors(FactorMatrix& factors, const SparseRows& rows, double scale, RandomPurpose purpose) const;
    void runRoundOf(const Half& half, std::size_t round, FactorMatrix& own, const FactorMatrix& fixed);
    void addGram(std::size_t round, std::size_t rounds, const FactorMatrix& fixed);
    void finishGram();
    void solveRows(const AlsRound& round, const Half& half, const AlsSide& side, FactorMatrix& own);
    void solveHeavyRow(const AlsRound& round, const Half& half, const AlsSide& side, FactorMatrix& own);

    std::shared_ptr<const TrainingMatrix> matrix_;
    TrainerSettings settings_;
    std::size_t rank_;
    std::size_t blockWidth_;
    double regularisation_;
    double unobservedWeight_;
    std::size_t gramRowsPerRound_;
    Half users_;
    Half items_;
    FactorMatrix userFactors_;
    FactorMatrix itemFactors_;
    std::vector<double> gramSums_;    // (stride, stride), upper triangle: Σ y yᵀ of the rounds so far
    FactorMatrix unobservedGram_;     // made of them
    FactorMatrix heavyEquations_;     // of the heavy row under way; see AlsRowSolver::addPositives()
    double epochLoss_ = 0.0;          // of the rows solved in this half
    TrainingPosition position_;
};

}  // namespace tastescope
