#include "engine/models/svd_plus_plus_trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/core/block_loop.h"
#include "engine/core/random.h"
#include "engine/core/strata_loop.h"
#include "engine/dense/implicit_rows.h"
#include "engine/dense/rating_sgd.h"
#include "engine/models/block_factors.h"
#include "engine/models/svd_plus_plus_model.h"

namespace tastescope {
namespace {

/// Ratings of a chunk, at most: a number, and a multiple of users · items ÷ ratings for small dense data. Steps that do not see each
/// other add up, and a chunk that is too long overshoots. On ML-100K, ML-1M and planted data of 5 M ratings these cost nothing
/// that we could measure; ten times as many cost .004 of RMSE, nothing, and .07.
constexpr double kChunkRatings = 3000.0;
constexpr double kChunkShare = 150.0;
/// Multiplications and additions a rating and column: 10 for the step, 2 and 3 for gathering and moving y.
constexpr double kOperations = 15.0;
/// Below so much work in a cell, some 10 µs, threads that wait for each other cost more than they help on a busy machine.
constexpr double kParallelOperations = 1e6;
/// User blocks of a chunk, and item blocks: no more threads than that can work at it.
constexpr std::uint64_t kBlocks = 4;

std::vector<float> scalesOf(const RatingGrid& grid) {
    std::vector<float> scales(grid.userCounts().size(), 0.0F);
    for (std::size_t user = 0; user < scales.size(); ++user)
        if (grid.userCounts()[user] > 0)
            scales[grid.users().placeOfRow[user]] = 1.0F / std::sqrt(static_cast<float>(grid.userCounts()[user]));
    return scales;
}

}  // namespace

ImplicitPlan planImplicitRounds(const ProblemSize& size, std::uint64_t stride) {
    ImplicitPlan plan;
    const double ratings = std::max(1.0, static_cast<double>(size.interactions));
    plan.blockCount = static_cast<std::size_t>(std::clamp<std::uint64_t>(std::min(size.users, size.items), 1, kBlocks));

    const double operations = kOperations * static_cast<double>(stride);
    const double density = ratings / (static_cast<double>(size.users) * static_cast<double>(size.items) + 1.0);
    const double chunkRatings = std::min(kChunkRatings, kChunkShare / density);
    const double mostChunks = std::max(1.0, static_cast<double>(size.users / plan.blockCount));
    plan.chunkCount = static_cast<std::size_t>(std::clamp(std::ceil(ratings / chunkRatings), 1.0, mostChunks));

    const double chunkWork = operations * ratings / static_cast<double>(plan.chunkCount);
    const double fitting = std::clamp(kRoundOperations / chunkWork, 1.0, static_cast<double>(plan.chunkCount));
    plan.chunksPerRound = static_cast<std::size_t>(fitting);
    plan.roundsPerEpoch = blockCountFor(plan.chunkCount, plan.chunksPerRound);
    plan.roundWork = chunkWork * static_cast<double>(plan.chunksPerRound);
    return plan;
}

SvdPlusPlusTrainer::SvdPlusPlusTrainer(std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                                       const TrainerSettings& settings)
    : data_(std::move(data)),
      settings_(settings),
      learningRateDecay_(values.real("learning_rate_decay")),
      biasRegularisation_(values.real("bias_regularisation")),
      rank_(values.count("rank")),
      learningRate_(values.real("learning_rate")),
      regularisation_(values.real("regularisation")),
      plan_(planImplicitRounds({data_->userCount(), data_->itemCount(), data_->train.size()}, paddedRank(rank_))),
      grid_(data_->train, GridShape{plan_.chunkCount * plan_.blockCount, plan_.blockCount}, data_->trainMean(), settings.seed,
            settings.threadCount),
      userFactors_(data_->userCount(), rank_),
      itemFactors_(data_->itemCount(), rank_),
      implicitItems_(data_->itemCount(), rank_),
      userBiases_(data_->userCount(), 0.0F),
      itemBiases_(data_->itemCount(), 0.0F),
      userScales_(scalesOf(grid_)),
      sums_(data_->userCount(), rank_),
      effective_(data_->userCount(), rank_),
      keeps_(data_->userCount(), 1.0F) {
    const double scale = values.real("init_scale");
    drawBlockFactors(userFactors_, grid_.users(), grid_.userCounts(), scale, RandomPurpose::userFactors, settings_);
    drawBlockFactors(itemFactors_, grid_.items(), grid_.itemCounts(), scale, RandomPurpose::itemFactors, settings_);
    orderChunks();
}

void SvdPlusPlusTrainer::orderChunks() {
    chunkOrder_.resize(plan_.chunkCount);
    std::iota(chunkOrder_.begin(), chunkOrder_.end(), std::size_t{0});
    RandomStream stream(settings_.seed, RandomPurpose::stratumOrder, static_cast<std::uint32_t>(position_.epochsDone));
    shuffle(std::span(chunkOrder_), stream);
}

double SvdPlusPlusTrainer::learningRateNow() const {
    return learningRate_ * std::pow(learningRateDecay_, static_cast<double>(position_.epochsDone));
}

int SvdPlusPlusTrainer::usefulThreads() const {
    const double cells = static_cast<double>(plan_.chunkCount * plan_.blockCount * plan_.blockCount);
    const double cellWork = kOperations * static_cast<double>(userFactors_.stride() * data_->train.size()) / cells;
    return cellWork < kParallelOperations ? 1 : settings_.threadCount;
}

/// sums[u] = |N(u)|^-½ Σ y_j for the users of a block.
void SvdPlusPlusTrainer::addRated(std::size_t userBlock, FactorMatrix& sums) const {
    const std::size_t first = grid_.users().blockBegin[userBlock];
    const std::size_t last = grid_.users().blockBegin[userBlock + 1];
    const std::size_t stride = sums.stride();
    std::fill(sums.data() + first * stride, sums.data() + last * stride, 0.0F);
    for (std::size_t itemBlock = 0; itemBlock < plan_.blockCount; ++itemBlock)
        addImplicitRows(grid_.cell(userBlock, itemBlock),
                        implicitItems_.data() + grid_.items().blockBegin[itemBlock] * stride, sums.data() + first * stride,
                        stride);
    for (std::size_t user = first; user < last; ++user)
        for (float& value : sums.row(user)) value *= userScales_[user];
}

void SvdPlusPlusTrainer::gatherUsers(std::size_t userBlock) {
    addRated(userBlock, sums_);
    for (std::size_t user = grid_.users().blockBegin[userBlock]; user < grid_.users().blockBegin[userBlock + 1]; ++user) {
        const std::span<const float> own = userFactors_.row(user);
        const std::span<const float> rated = sums_.row(user);
        const std::span<float> both = effective_.row(user);
        for (std::size_t k = 0; k < rank_; ++k) both[k] = own[k] + rated[k];
    }
}

double SvdPlusPlusTrainer::stepRatings(std::size_t userBlock, std::size_t itemBlock) {
    const std::size_t firstUser = grid_.users().blockBegin[userBlock];
    const std::size_t firstItem = grid_.items().blockBegin[itemBlock];
    const RatingFactors factors{effective_.data() + firstUser * effective_.stride(),
                                itemFactors_.data() + firstItem * itemFactors_.stride(), userBiases_.data() + firstUser,
                                itemBiases_.data() + firstItem, effective_.stride()};
    return sgdOverCell(grid_.cell(userBlock, itemBlock), factors,
                       {static_cast<float>(learningRateNow()), static_cast<float>(regularisation_),
                        static_cast<float>(biasRegularisation_), true});
}

/// Both parts of w gained the same: c = (w − (1 − ηλ)^n (p + z)) / 2.
void SvdPlusPlusTrainer::settleUsers(std::size_t userBlock) {
    const double keepOnce = 1.0 - static_cast<double>(static_cast<float>(learningRateNow()) * static_cast<float>(regularisation_));
    for (std::size_t user = grid_.users().blockBegin[userBlock]; user < grid_.users().blockBegin[userBlock + 1]; ++user) {
        const std::uint32_t count = grid_.userCounts()[grid_.users().rowAtPlace[user]];
        const auto keep = static_cast<float>(std::pow(keepOnce, static_cast<double>(count)));
        keeps_[user] = keep;
        const std::span<float> own = userFactors_.row(user);
        const std::span<float> rated = sums_.row(user);
        const std::span<const float> both = effective_.row(user);
        for (std::size_t k = 0; k < rank_; ++k) {
            const float gain = 0.5F * (both[k] - keep * (own[k] + rated[k]));
            own[k] = keep * own[k] + gain;
            rated[k] = userScales_[user] * gain;
        }
    }
}

void SvdPlusPlusTrainer::moveItems(std::size_t chunk, std::size_t itemBlock) {
    float* items = implicitItems_.data() + grid_.items().blockBegin[itemBlock] * implicitItems_.stride();
    for (std::size_t block = 0; block < plan_.blockCount; ++block) {
        const std::size_t userBlock = chunk * plan_.blockCount + block;
        const std::size_t first = grid_.users().blockBegin[userBlock];
        moveImplicitRows(grid_.cell(userBlock, itemBlock), items, sums_.data() + first * sums_.stride(),
                         std::span(keeps_).subspan(first), sums_.stride());
    }
}

RoundResult SvdPlusPlusTrainer::runRound(const LiveSettings& changes) {
    learningRate_ = changes.learningRate.value_or(learningRate_);
    regularisation_ = changes.regularisation.value_or(regularisation_);

    // Phases of a chunk: sums over y, one stratum after another, what the users gained, and y.
    const std::size_t blocks = plan_.blockCount;
    const std::size_t phases = blocks + 3;
    const BlockRange chunks = rowsOfBlock(position_.roundsDone, plan_.chunksPerRound, plan_.chunkCount);
    const std::size_t chunkCount = chunks.end - chunks.begin;
    std::vector<double> losses(chunkCount * blocks * blocks, 0.0);
    forEachStratum(chunkCount * phases, blocks, usefulThreads(), [&](std::size_t step, std::size_t block) {
        const std::size_t place = step / phases;
        const std::size_t phase = step % phases;
        const std::size_t chunk = chunkOrder_[chunks.begin + place];
        const std::size_t userBlock = chunk * blocks + block;
        if (phase == 0)
            gatherUsers(userBlock);
        else if (phase <= blocks)
            losses[(place * blocks + phase - 1) * blocks + block] = stepRatings(userBlock, (block + phase) % blocks);
        else if (phase == blocks + 1)
            settleUsers(userBlock);
        else
            moveItems(chunk, block);
    });

    RoundResult result;
    for (const double loss : losses) result.lossSum += loss;
    for (std::size_t place = chunks.begin; place < chunks.end; ++place)
        for (std::size_t cell = 0; cell < blocks * blocks; ++cell)
            result.interactions += grid_.cell(chunkOrder_[place] * blocks + cell / blocks, cell % blocks).ratingCount;
    if (position_.advance(plan_.roundsPerEpoch)) orderChunks();
    return result;
}

std::shared_ptr<const Recommender> SvdPlusPlusTrainer::model() const {
    FactorMatrix effective(userFactors_.rows(), rank_);
    forEachBlock(grid_.users().blockCount(), settings_.threadCount, [&](std::size_t userBlock) {
        addRated(userBlock, effective);
        for (std::size_t user = grid_.users().blockBegin[userBlock]; user < grid_.users().blockBegin[userBlock + 1]; ++user)
            for (std::size_t k = 0; k < rank_; ++k) effective.row(user)[k] += userFactors_.row(user)[k];
    });
    SvdPlusPlusParameters parameters;
    parameters.effective = {data_->trainMean(), inDatasetOrder(userBiases_, grid_.users()),
                            inDatasetOrder(itemBiases_, grid_.items()), inDatasetOrder(effective, grid_.users()),
                            inDatasetOrder(itemFactors_, grid_.items())};
    parameters.userFactors = inDatasetOrder(userFactors_, grid_.users());
    parameters.implicitItems = inDatasetOrder(implicitItems_, grid_.items());
    return std::make_shared<SvdPlusPlusModel>(std::move(parameters));
}

void SvdPlusPlusTrainer::saveState(TensorBundle& state) const {
    position_.save(state, "svdpp");
    state.setScalar("learning_rate", learningRate_);
    state.setScalar("regularisation", regularisation_);
    state.setMatrix("user_factors", userFactors_);
    state.setMatrix("item_factors", itemFactors_);
    state.setMatrix("implicit_items", implicitItems_);
    state.set<float>("user_biases", userBiases_);
    state.set<float>("item_biases", itemBiases_);
}

void SvdPlusPlusTrainer::loadState(const TensorBundle& state) {
    const TrainingPosition position = TrainingPosition::load(state, "svdpp", plan_.roundsPerEpoch);
    FactorMatrix users = state.matrix("user_factors", userFactors_.rows(), rank_);
    FactorMatrix items = state.matrix("item_factors", itemFactors_.rows(), rank_);
    FactorMatrix implicitItems = state.matrix("implicit_items", itemFactors_.rows(), rank_);
    const auto userBiases = state.get<float>("user_biases", userBiases_.size());
    const auto itemBiases = state.get<float>("item_biases", itemBiases_.size());
    learningRate_ = state.scalar<double>("learning_rate");
    regularisation_ = state.scalar<double>("regularisation");
    position_ = position;
    userFactors_ = std::move(users);
    itemFactors_ = std::move(items);
    implicitItems_ = std::move(implicitItems);
    userBiases_.assign(userBiases.begin(), userBiases.end());
    itemBiases_.assign(itemBiases.begin(), itemBiases.end());
    orderChunks();
}

}  // namespace tastescope
