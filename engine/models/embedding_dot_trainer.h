#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/dense/adam_rows.h"
#include "engine/models/model_registry.h"
#include "engine/nn/adam_embedding.h"
#include "engine/sampling/shuffled_rows.h"

namespace tastescope {

/// Columns of a row: the embedding, and with biases two more (see EmbeddingDotTrainer).
std::size_t embeddingDotColumns(const HyperparameterValues& values);

/// What a rating costs, in the multiplications and additions of kRoundOperations: cache misses, square roots and divisions are worth many.
double embeddingDotOperationsPerRating(std::size_t columns);

/// Mini-batches of one round: as many as fit kRoundOperations.
std::size_t embeddingDotBatchesPerRound(const HyperparameterValues& values);

/// With biases a user's row is (p, b_u, 1) and an item's (q, 1, b_i): then their dot product is b_u + b_i + p · q, and its gradient
/// moves the biases too; only the ones must be kept from moving.
class EmbeddingDotTrainer final : public EpochTrainer {
  public:
    /// Cost: O(ratings) to list them, O(parameters) to draw the initial embeddings.
    EmbeddingDotTrainer(std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                        const TrainerSettings& settings);

    std::size_t roundsPerEpoch() const override;
    std::size_t epochsDone() const override { return epochsDone_; }
    std::size_t roundsDone() const override { return roundsDone_; }
    RoundResult runRound(const LiveSettings& changes) override;
    std::shared_ptr<const Recommender> model() const override;
    void saveState(TensorBundle& state) const override;
    void loadState(const TensorBundle& state) override;

  private:
    /// One of the two tables with what the current batch needs of it.
    struct Side {
        AdamEmbedding embedding;
        std::size_t fixedColumn;                 // the column of ones; columns() where there is none
        std::vector<std::uint32_t> placeOfRow;   // place in batchRows of a row, if it is in the batch
        std::vector<std::uint32_t> batchRows;    // rows of the batch, each once, by first appearance
        BigVector<float> gradients;              // by place in batchRows

        Side(std::size_t rows, std::size_t columns, std::size_t onesColumn, std::size_t batchSize);
        /// The place of `row` in the batch; a new one is brought up to date and gets a zero gradient.
        std::uint32_t placeOf(std::uint32_t row, const AdamClock& clock);
        float* gradient(std::uint32_t place) { return gradients.data() + place * embedding.stride(); }
        void takeStep(const AdamStep& step, std::uint64_t stepNumber);
    };

    void drawEmbedding(Side& side, std::span<const std::uint32_t> counts, RandomPurpose purpose);
    /// The ratings from `begin` of the round's. Returns the sum of their squared errors.
    double runBatch(std::span<const std::uint32_t> roundRows, std::size_t begin, std::size_t count);
    void setLearningRate(double learningRate);

    std::shared_ptr<const TrainingData> data_;
    TrainerSettings settings_;
    std::size_t rank_;
    std::size_t batchSize_;
    std::size_t batchesPerRound_;
    bool hasBiases_;
    bool isTargetScaled_;
    double initScale_;
    double regularisation_;
    double targetOffset_;  // a rating is targetOffset_ + targetSpan_ · r̂ of the rows
    double targetSpan_;

    AdamClock clock_;
    Side users_;
    Side items_;
    ShuffledRows rows_;
    std::vector<RatedPair> pairs_;
    std::size_t epochsDone_ = 0;
    std::size_t roundsDone_ = 0;
};

}  // namespace tastescope
