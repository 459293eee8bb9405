#pragma once

#include <memory>
#include <vector>

#include "engine/models/model_registry.h"
#include "engine/models/pair_row_trainer.h"
#include "engine/models/rating_neighbour_model.h"
#include "engine/models/rating_similarity.h"

namespace tastescope {

/// What neighbours' ratings are measured from.
enum class NeighbourForm {
    plain,     // nothing: the weighted mean of ratings
    centred,   // the mean of each item (of each user, between users)
    baseline,  // the bias baseline: ten alternating passes, 10 for items and 15 for users
};

/// Rows whose every similarity is kept where nothing else is asked for, and how many are kept beyond.
inline constexpr std::size_t kRowsKeptWhole = 8000;
inline constexpr std::size_t kKeptBeyond = 500;

/// Similarities to keep of each of `rows` rows; 0: all of them.
std::size_t keptSimilarities(const HyperparameterValues& values, std::size_t rows);

/// Trains RatingNeighbourModel. An epoch: the passes of the baseline and the values to compare, where they are asked for, each in
/// rounds of kRatingsPerRound ratings; then the similarities, row by row.
class RatingNeighbourTrainer final : public PairRowTrainer {
  public:
    static constexpr std::size_t kRatingsPerRound = std::size_t{2} << 20;
    static constexpr std::size_t kPasses = 10;

    RatingNeighbourTrainer(std::string modelId, NeighbourSide side, std::shared_ptr<const TrainingData> data,
                           const HyperparameterValues& values, const TrainerSettings& settings);

    std::shared_ptr<const Recommender> model() const override;

  private:
    /// Rounds of the preparation, and the rows of each.
    struct Passes {
        std::vector<BlockRange> items;
        std::vector<BlockRange> users;
        std::size_t baselineRounds = 0;
        std::size_t valueRounds = 0;
    };
    struct Settings {
        NeighbourSide side;
        NeighbourForm form;
        RatingSimilarityOptions similarity;
        std::size_t neighbours;
    };

    RatingNeighbourTrainer(PairRowPlan plan, const Settings& settings, std::shared_ptr<const TrainingData> data,
                           std::shared_ptr<const TrainingMatrix> ratings, Passes passes);
    static Settings settingsOf(NeighbourSide side, const HyperparameterValues& values);
    static Passes passesOf(const Settings& settings, const TrainingMatrix& ratings);
    static PairRowPlan planOf(std::string modelId, const Settings& settings, const TrainingMatrix& ratings, const Passes& passes,
                              const HyperparameterValues& values, int threadCount);

    void prepare(std::size_t round) override;
    void savePreparation(TensorBundle& state) const override;
    void loadPreparation(const TensorBundle& state) override;
    RowFiller rowFiller() const override;

    const SparseRows& rows() const { return settings_.side == NeighbourSide::items ? ratings_->byItem : ratings_->byUser; }
    const SparseRows& others() const { return settings_.side == NeighbourSide::items ? ratings_->byUser : ratings_->byItem; }
    void passOverBiases(std::size_t round);
    /// What is compared in place of the ratings of these rows of others().
    void makeValues(BlockRange range);

    Settings settings_;
    std::shared_ptr<const TrainingData> data_;
    std::shared_ptr<const TrainingMatrix> ratings_;
    Passes passes_;
    std::vector<double> rowMeans_;    // of the compared side
    std::vector<double> otherMeans_;  // of the other side
    BigVector<std::uint32_t> places_;
    RatingBaseline baseline_;
    BigVector<float> values_;  // compared values, as in others()
};

}  // namespace tastescope
