#include "engine/models/logistic_factors_trainer.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/dense/logistic_sgd.h"
#include "engine/models/block_factors.h"
#include "engine/models/logistic_factor_model.h"
#include "engine/sampling/block_negatives.h"

namespace tastescope {
namespace {

/// Samples that are drawn before they are learned from: they stay in cache.
constexpr std::size_t kSamplesPerChunk = 4096;
/// Operations to draw a negative and for the sigmoid, besides those for the factors.
constexpr double kOperationsPerSample = 60.0;

std::shared_ptr<const SparseRows> positivesOf(const TrainingData& data) {
    const bool isOfRatings = data.dataset().feedback == Feedback::explicitRatings;
    const std::shared_ptr<const TrainingMatrix> matrix = data.matrix(isOfRatings ? Signal::ratings : Signal::all);
    return {matrix, &matrix->byUser};
}

ProblemSize sizeOf(const TrainingData& data) { return {data.userCount(), data.itemCount(), data.train.size()}; }

}  // namespace

double logisticOperations(const HyperparameterValues& values) {
    const double perSample = 10.0 * static_cast<double>(paddedRank(values.count("rank"))) + kOperationsPerSample;
    return perSample * static_cast<double>(1 + values.count("negatives"));
}

/// A chunk of samples in the form that the kernel walks.
struct LogisticFactorsTrainer::Samples {
    std::vector<RatingSegment> segments;
    std::vector<std::uint32_t> items;
    std::vector<float> targets;

    void add(std::uint32_t item, float target) {
        items.push_back(item);
        targets.push_back(target);
    }
    RatingCell cell() const { return {segments, items.data(), nullptr, targets.data(), items.size()}; }
    void clear() {
        segments.clear();
        items.clear();
        targets.clear();
    }
};

LogisticFactorsTrainer::LogisticFactorsTrainer(std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                                               const TrainerSettings& settings)
    : SampledTrainer("mf-logistic", positivesOf(*data),
                     planSampling(sizeOf(*data), paddedRank(values.count("rank")), logisticOperations(values)), values, settings),
      data_(std::move(data)),
      isOfRatings_(data_->dataset().feedback == Feedback::explicitRatings),
      negatives_(isOfRatings_ ? 0 : values.count("negatives")),
      minimum_(data_->dataset().minimumValue),
      maximum_(data_->dataset().maximumValue),
      bias_(firstBias()) {}

/// The log-odds of the mean target.
float LogisticFactorsTrainer::firstBias() const {
    double mean = 1.0 / static_cast<double>(1 + negatives_);
    if (isOfRatings_) mean = maximum_ > minimum_ ? (data_->trainMean() - minimum_) / (maximum_ - minimum_) : 0.5;
    mean = std::clamp(mean, 0.01, 0.99);
    return static_cast<float>(std::log(mean / (1.0 - mean)));
}

void LogisticFactorsTrainer::startRound(std::size_t strata, std::size_t cells) {
    cells_ = cells;
    cellBiases_.assign(strata * cells, {});
}

void LogisticFactorsTrainer::finishRound() { bias_ = biasAfter(cellBiases_.size() / cells_ - 1); }

/// The mean of what the cells of a stratum made of the bias, by their samples. Their sum would be a step as many times too
/// large as there are cells: it diverges.
float LogisticFactorsTrainer::biasAfter(std::size_t stratumStep) const {
    double sum = 0.0;
    std::uint64_t samples = 0;
    for (std::size_t cell = stratumStep * cells_; cell < (stratumStep + 1) * cells_; ++cell) {
        sum += static_cast<double>(cellBiases_[cell].end) * static_cast<double>(cellBiases_[cell].samples);
        samples += cellBiases_[cell].samples;
    }
    return samples == 0 ? cellBiases_[stratumStep * cells_].start : static_cast<float>(sum / static_cast<double>(samples));
}

RoundResult LogisticFactorsTrainer::trainCell(SampledCell& cell, const RatingStep& step) {
    CellBias& bias = cellBiases_[cell.stratumStep * cells_ + cell.userBlock];
    bias.start = cell.stratumStep == 0 ? bias_ : biasAfter(cell.stratumStep - 1);
    bias.end = bias.start;

    BlockNegatives negatives(NegativesFrom::uniform);
    negatives.startBlock(grid(), cell.itemBlock);
    const double range = maximum_ - minimum_;
    const auto scale = range > 0.0 ? static_cast<float>(1.0 / range) : 0.0F;
    const auto minimum = static_cast<float>(minimum_);
    RoundResult result;
    BlockPositives positives;
    Samples samples;
    const auto learn = [&] {
        const LogisticLoss loss = logisticSgdOverCell(samples.cell(), cell.factors, step, bias.end);
        // Of ratings the squared error in their own units, as of every model that predicts them.
        result.lossSum += isOfRatings_ ? loss.squares * range * range : loss.crossEntropy;
        result.interactions += samples.items.size();
        samples.clear();
    };
    for (std::size_t place = cell.userPlaces.begin; place < cell.userPlaces.end; ++place) {
        grid().positivesInBlock(place, cell.itemBlock, positives);
        if (positives.items.empty()) continue;
        const std::size_t before = samples.items.size();
        for (std::size_t index = 0; index < positives.items.size(); ++index) {
            samples.add(positives.items[index], isOfRatings_ ? (positives.values[index] - minimum) * scale : 1.0F);
            for (std::size_t k = 0; k < negatives_; ++k) samples.add(negatives.draw(cell.stream), 0.0F);
        }
        samples.segments.push_back({static_cast<std::uint32_t>(place - cell.firstUser),
                                    static_cast<std::uint32_t>(samples.items.size() - before)});
        if (samples.items.size() >= kSamplesPerChunk) learn();
    }
    learn();
    bias.samples = result.interactions;
    return result;
}

std::shared_ptr<const Recommender> LogisticFactorsTrainer::model() const {
    LogisticFactorParameters parameters{static_cast<double>(bias_), userBiases(), itemBiases(),
                                        userFactors(),              itemFactors(), isItemKnown()};
    if (!isOfRatings_) return std::make_shared<LogisticRankingModel>(modelId(), std::move(parameters));
    return std::make_shared<LogisticRatingModel>(modelId(), std::move(parameters), minimum_, maximum_);
}

void LogisticFactorsTrainer::saveState(TensorBundle& state) const {
    SampledTrainer::saveState(state);
    state.setScalar("bias", bias_);
}

void LogisticFactorsTrainer::loadState(const TensorBundle& state) {
    const auto bias = state.scalar<float>("bias");
    SampledTrainer::loadState(state);
    bias_ = bias;
}

}  // namespace tastescope
