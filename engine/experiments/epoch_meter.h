#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "engine/experiments/data_source.h"
#include "engine/models/model_registry.h"

namespace tastescope {

/// What is measured of a model after an epoch, beside the error that decides which model is kept. All of it on the validation part:
/// test figures are for whoever asks.
struct EpochMeasures {
    std::optional<double> rmse;      // rating models
    std::optional<double> ndcg;      // at 10, as are recall and hit
    std::optional<double> recall;
    std::optional<double> hit;
    std::optional<double> recovery;  // planted data, models with embeddings: share of the true item space found
};

/// Measures models while they train. Rankings are made for a fixed sample of users, and not after every epoch where items are many, so
/// that they cost about a quarter of the training: by counts, never by a clock.
class EpochMeter {
  public:
    /// `data` and `training` have to outlive it. Precondition: the validation part is not empty.
    EpochMeter(const OpenedData& data, std::shared_ptr<const TrainingData> training, std::uint64_t seed, int threadCount);

    /// Measures after `epochsDone` epochs; rankings only where they are due.
    EpochMeasures measure(const Recommender& model, std::size_t epochsDone) const;
    /// All of it, whatever is due: for baselines.
    EpochMeasures measureAll(const Recommender& model) const;

    std::size_t rankedUsers() const { return users_.size(); }
    /// RMSE that nothing can beat on the validation part; only for planted data.
    std::optional<double> noiseFloor() const { return noiseFloor_; }
    /// What random item vectors with `rank` numbers would recover of the truth. Empty without one.
    std::optional<double> recoveryByChance(std::size_t rank) const;

  private:
    void addRanking(EpochMeasures& measures, const Recommender& model) const;
    void addRecovery(EpochMeasures& measures, const Recommender& model) const;

    const OpenedData& data_;
    std::shared_ptr<const TrainingData> training_;
    int threadCount_;
    UserLists relevant_;
    std::vector<UserIndex> users_;
    std::size_t epochsPerRanking_ = 1;
    std::vector<bool> learnedItems_;
    std::optional<double> noiseFloor_;
};

}  // namespace tastescope
