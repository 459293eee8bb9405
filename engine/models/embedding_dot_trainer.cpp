#include "engine/models/embedding_dot_trainer.h"

#include <algorithm>
#include <cmath>

#include "engine/core/block_loop.h"
#include "engine/core/denormals.h"
#include "engine/core/errors.h"
#include "engine/core/random.h"
#include "engine/models/factor_model.h"

namespace tastescope {
namespace {

constexpr std::size_t kRowsPerDraw = 4096;
/// How many ratings ahead their embeddings are fetched, and how many before that their users, items and values, which name them.
constexpr std::size_t kPrefetchAhead = 24;
constexpr std::size_t kPrefetchColumnsAhead = 64;

std::vector<std::uint32_t> ratingCounts(const InteractionPart& part, const BigVector<std::uint32_t>& column, std::size_t size) {
    std::vector<std::uint32_t> counts(size, 0);
    part.forEachRow([&](std::size_t row) { ++counts[column[row]]; });
    return counts;
}

// Always inlined: g++ drops calls of functions that do nothing but prefetch.
[[gnu::always_inline]] inline void prefetchRow(const AdamEmbedding& embedding, std::uint32_t row) {
    const char* const begin = reinterpret_cast<const char*>(embedding.row(row));
    for (std::size_t byte = 0; byte < 3 * embedding.stride() * sizeof(float); byte += 64) __builtin_prefetch(begin + byte);
}

/// Asks for what a later rating of the round needs.
[[gnu::always_inline]] inline void prefetchRating(std::span<const std::uint32_t> roundRows, std::size_t place,
                                                  const InteractionColumns& columns, const AdamEmbedding& users,
                                                  const AdamEmbedding& items) {
    if (place + kPrefetchColumnsAhead < roundRows.size()) {
        const std::uint32_t row = roundRows[place + kPrefetchColumnsAhead];
        __builtin_prefetch(&columns.users[row]);
        __builtin_prefetch(&columns.items[row]);
        __builtin_prefetch(&columns.values[row]);
    }
    if (place + kPrefetchAhead < roundRows.size()) {
        const std::uint32_t row = roundRows[place + kPrefetchAhead];
        prefetchRow(users, columns.users[row]);
        prefetchRow(items, columns.items[row]);
    }
}

}  // namespace

std::size_t embeddingDotColumns(const HyperparameterValues& values) {
    return values.count("rank") + (values.flag("biases") ? 2 : 0);
}

double embeddingDotOperationsPerRating(std::size_t columns) {
    return 6000.0 + 120.0 * static_cast<double>(FactorMatrix(0, columns).stride());
}

std::size_t embeddingDotBatchesPerRound(const HyperparameterValues& values) {
    const double batchWork =
        embeddingDotOperationsPerRating(embeddingDotColumns(values)) * static_cast<double>(values.count("batch_size"));
    return std::max<std::size_t>(1, static_cast<std::size_t>(kRoundOperations / batchWork));
}

EmbeddingDotTrainer::Side::Side(std::size_t rows, std::size_t columns, std::size_t onesColumn, std::size_t batchSize)
    : embedding(rows, columns),
      fixedColumn(onesColumn),
      placeOfRow(rows, 0),
      gradients(std::min(rows, batchSize) * embedding.stride(), 0.0F) {
    batchRows.reserve(std::min(rows, batchSize));
}

std::uint32_t EmbeddingDotTrainer::Side::placeOf(std::uint32_t row, const AdamClock& clock) {
    // Never cleared: a place counts only if the batch has this row there.
    const std::uint32_t known = placeOfRow[row];
    if (known < batchRows.size() && batchRows[known] == row) return known;
    embedding.catchUp(row, clock);
    const auto place = static_cast<std::uint32_t>(batchRows.size());
    placeOfRow[row] = place;
    batchRows.push_back(row);
    std::fill_n(gradient(place), embedding.stride(), 0.0F);
    return place;
}

void EmbeddingDotTrainer::Side::takeStep(const AdamStep& step, std::uint64_t stepNumber) {
    for (std::uint32_t place = 0; place < batchRows.size(); ++place) {
        if (fixedColumn < embedding.columns()) gradient(place)[fixedColumn] = 0.0F;
        embedding.takeStep(batchRows[place], gradient(place), step, stepNumber);
    }
    batchRows.clear();
}

EmbeddingDotTrainer::EmbeddingDotTrainer(std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                                         const TrainerSettings& settings)
    : data_(std::move(data)),
      settings_(settings),
      rank_(values.count("rank")),
      batchSize_(values.count("batch_size")),
      batchesPerRound_(embeddingDotBatchesPerRound(values)),
      hasBiases_(values.flag("biases")),
      isTargetScaled_(values.flag("scaled_target")),
      initScale_(values.real("init_scale")),
      regularisation_(values.real("regularisation")),
      targetOffset_(hasBiases_ ? data_->trainMean() : isTargetScaled_ ? data_->dataset().minimumValue : 0.0),
      targetSpan_(1.0),
      clock_(values.real("learning_rate")),
      users_(data_->userCount(), embeddingDotColumns(values), rank_ + 1, batchSize_),
      items_(data_->itemCount(), embeddingDotColumns(values), rank_, batchSize_),
      rows_(data_->train, settings.seed),
      pairs_(batchSize_) {
    const double span = data_->dataset().maximumValue - data_->dataset().minimumValue;
    if (isTargetScaled_ && span > 0.0) targetSpan_ = span;
    const InteractionColumns& columns = data_->dataset().interactions;
    drawEmbedding(users_, ratingCounts(data_->train, columns.users, data_->userCount()), RandomPurpose::userFactors);
    drawEmbedding(items_, ratingCounts(data_->train, columns.items, data_->itemCount()), RandomPurpose::itemFactors);
}

void EmbeddingDotTrainer::drawEmbedding(Side& side, std::span<const std::uint32_t> counts, RandomPurpose purpose) {
    forEachBlock(blockCountFor(counts.size(), kRowsPerDraw), settings_.threadCount, [&](std::size_t block) {
        const BlockRange rows = rowsOfBlock(block, kRowsPerDraw, counts.size());
        for (std::size_t index = rows.begin; index < rows.end; ++index) {
            if (counts[index] == 0) continue;
            float* const row = side.embedding.row(index);
            RandomStream stream(settings_.seed, purpose, 0, static_cast<std::uint32_t>(index));
            for (std::size_t k = 0; k < rank_; ++k)
                row[k] = static_cast<float>(initScale_ * (2.0 * stream.uniformDouble() - 1.0));
            if (hasBiases_) row[side.fixedColumn] = 1.0F;
        }
    });
}

std::size_t EmbeddingDotTrainer::roundsPerEpoch() const {
    return std::max<std::size_t>(1, blockCountFor(rows_.size(), batchSize_ * batchesPerRound_));
}

void EmbeddingDotTrainer::setLearningRate(double learningRate) {
    if (learningRate == clock_.learningRate()) return;
    users_.embedding.catchUpAll(clock_, settings_.threadCount);
    items_.embedding.catchUpAll(clock_, settings_.threadCount);
    clock_.setLearningRate(learningRate);
}

RoundResult EmbeddingDotTrainer::runRound(const LiveSettings& changes) {
    if (changes.learningRate) setLearningRate(*changes.learningRate);
    regularisation_ = changes.regularisation.value_or(regularisation_);
    const FlushDenormals flush;
    const std::span<const std::uint32_t> rows = rows_.next(batchSize_ * batchesPerRound_);
    double loss = 0.0;
    for (std::size_t begin = 0; begin < rows.size(); begin += batchSize_)
        loss += runBatch(rows, begin, std::min(batchSize_, rows.size() - begin));
    if (++roundsDone_ == roundsPerEpoch()) {
        roundsDone_ = 0;
        ++epochsDone_;
        rows_.startEpoch(epochsDone_);
    }
    return {loss * targetSpan_ * targetSpan_, rows.size()};
}

double EmbeddingDotTrainer::runBatch(std::span<const std::uint32_t> roundRows, std::size_t begin, std::size_t count) {
    const InteractionColumns& columns = data_->dataset().interactions;
    const float offset = static_cast<float>(targetOffset_);
    const float perSpan = static_cast<float>(1.0 / targetSpan_);
    for (std::size_t k = 0; k < count; ++k) {
        prefetchRating(roundRows, begin + k, columns, users_.embedding, items_.embedding);
        const std::uint32_t row = roundRows[begin + k];
        const std::uint32_t user = columns.users[row];
        const std::uint32_t item = columns.items[row];
        pairs_[k] = {users_.embedding.row(user), items_.embedding.row(item), users_.gradient(users_.placeOf(user, clock_)),
                     items_.gradient(items_.placeOf(item, clock_)), (columns.values[row] - offset) * perSpan};
    }
    const double perRating = 2.0 / static_cast<double>(count);
    const double loss = gatherPairGradients(std::span(pairs_).first(count), users_.embedding.stride(),
                                            static_cast<float>(perRating), static_cast<float>(perRating * regularisation_));
    const AdamStep step = clock_.nextStep();
    users_.takeStep(step, clock_.stepsDone());
    items_.takeStep(step, clock_.stepsDone());
    return loss;
}

std::shared_ptr<const Recommender> EmbeddingDotTrainer::model() const {
    FactorParameters parameters;
    parameters.mean = targetOffset_;
    if (!hasBiases_) parameters.base = isTargetScaled_ ? ScoreBase::lowestRating : ScoreBase::none;
    // Half of the scale goes to each side: then p · q is in ratings, and angles and the shape of the map stay.
    const auto factorScale = static_cast<float>(std::sqrt(targetSpan_));
    const auto split = [&](const Side& side, std::size_t biasColumn, FactorMatrix& factors, std::vector<float>& biases) {
        const FactorMatrix values = side.embedding.valuesAt(clock_, settings_.threadCount);
        factors = FactorMatrix(values.rows(), rank_);
        biases.assign(values.rows(), 0.0F);
        for (std::size_t index = 0; index < values.rows(); ++index) {
            for (std::size_t k = 0; k < rank_; ++k) factors.row(index)[k] = factorScale * values.row(index)[k];
            if (hasBiases_) biases[index] = static_cast<float>(targetSpan_) * values.row(index)[biasColumn];
        }
    };
    split(users_, rank_, parameters.userFactors, parameters.userBiases);
    split(items_, rank_ + 1, parameters.itemFactors, parameters.itemBiases);
    return std::make_shared<FactorModel>("embedding-dot", std::move(parameters));
}

void EmbeddingDotTrainer::saveState(TensorBundle& state) const {
    state.setText("model", "embedding-dot");
    state.setScalar("epochs_done", static_cast<std::uint64_t>(epochsDone_));
    state.setScalar("rounds_done", static_cast<std::uint64_t>(roundsDone_));
    state.setScalar("steps_done", clock_.stepsDone());
    state.setScalar("learning_rate", clock_.learningRate());
    state.setScalar("regularisation", regularisation_);
    users_.embedding.save(state, "users");
    items_.embedding.save(state, "items");
}

void EmbeddingDotTrainer::loadState(const TensorBundle& state) {
    if (state.text("model") != "embedding-dot") throw ModelFileError(state.origin(), "is the state of another model");
    const auto rounds = static_cast<std::size_t>(state.scalar<std::uint64_t>("rounds_done"));
    if (rounds >= roundsPerEpoch()) throw ModelFileError(state.origin(), "its position lies behind the end of an epoch");
    const auto epochs = static_cast<std::size_t>(state.scalar<std::uint64_t>("epochs_done"));
    const auto steps = state.scalar<std::uint64_t>("steps_done");
    const auto learningRate = state.scalar<double>("learning_rate");
    const auto regularisation = state.scalar<double>("regularisation");
    AdamEmbedding users = users_.embedding;
    users.load(state, "users", steps);
    items_.embedding.load(state, "items", steps);
    users_.embedding = std::move(users);
    clock_.setLearningRate(learningRate);
    clock_.setStepsDone(steps);
    regularisation_ = regularisation;
    epochsDone_ = epochs;
    roundsDone_ = rounds;
    rows_.startEpoch(epochs);
    rows_.next(rounds * batchSize_ * batchesPerRound_);
}

}  // namespace tastescope
