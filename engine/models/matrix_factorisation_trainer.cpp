#include "engine/models/matrix_factorisation_trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/core/random.h"
#include "engine/core/strata_loop.h"
#include "engine/dense/rating_sgd.h"
#include "engine/models/block_factors.h"
#include "engine/models/factor_model.h"

namespace tastescope {
namespace {

std::vector<float> loadedBiases(const TensorBundle& state, const std::string& name, std::size_t count) {
    const auto values = state.get<float>(name, count);
    return {values.begin(), values.end()};
}

}  // namespace

std::size_t gridBlockCount(const ProblemSize& size) {
    const std::uint64_t rows = std::min(size.users, size.items);
    std::size_t blocks = 4;
    for (std::uint64_t ratings = 2'000'000; ratings < size.interactions && blocks < 32; ratings *= 4) blocks *= 2;
    return static_cast<std::size_t>(std::clamp<std::uint64_t>(rows, 1, blocks));
}

double operationsPerRating(std::uint64_t stride) { return 10.0 * static_cast<double>(stride); }

RoundPlan planRounds(const ProblemSize& size, std::uint64_t stride) {
    RoundPlan plan;
    plan.blockCount = gridBlockCount(size);
    const double stratumWork =
        operationsPerRating(stride) * static_cast<double>(size.interactions) / static_cast<double>(plan.blockCount);
    if (stratumWork <= kRoundOperations) {
        const double fitting = kRoundOperations / std::max(stratumWork, 1.0);
        plan.strataPerRound = static_cast<std::size_t>(std::min(fitting, static_cast<double>(plan.blockCount)));
        plan.roundsPerEpoch = blockCountFor(plan.blockCount, plan.strataPerRound);
    } else {
        const auto parts = static_cast<std::size_t>(std::ceil(stratumWork / kRoundOperations));
        plan.roundsPerStratum = std::min(parts, plan.blockCount);
        plan.roundsPerEpoch = plan.blockCount * plan.roundsPerStratum;
    }
    return plan;
}

MatrixFactorisationTrainer::MatrixFactorisationTrainer(std::shared_ptr<const TrainingData> data,
                                                       const HyperparameterValues& values,
                                                       const TrainerSettings& settings)
    : data_(std::move(data)),
      settings_(settings),
      learningRateDecay_(values.real("learning_rate_decay")),
      biasRegularisation_(values.real("bias_regularisation")),
      initScale_(values.real("init_scale")),
      rank_(values.count("rank")),
      learningRate_(values.real("learning_rate")),
      regularisation_(values.real("regularisation")),
      plan_(planRounds({data_->userCount(), data_->itemCount(), data_->train.size()},
                       FactorMatrix(0, values.count("rank")).stride())),
      grid_(data_->train, plan_.blockCount, data_->trainMean(), settings.seed, settings.threadCount),
      userFactors_(data_->userCount(), rank_),
      itemFactors_(data_->itemCount(), rank_),
      userBiases_(data_->userCount(), 0.0F),
      itemBiases_(data_->itemCount(), 0.0F) {
    drawFactors();
    cellOrder_.resize(plan_.blockCount);
    for (std::size_t stratum = 0; stratum < plan_.blockCount; ++stratum) {
        std::vector<std::size_t>& order = cellOrder_[stratum];
        order.resize(plan_.blockCount);
        std::iota(order.begin(), order.end(), std::size_t{0});
        const auto sizeOf = [&](std::size_t userBlock) {
            return grid_.cell(userBlock, (userBlock + stratum) % plan_.blockCount).ratingCount;
        };
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return sizeOf(a) > sizeOf(b); });
    }
    orderStrata();
}

void MatrixFactorisationTrainer::drawFactors() {
    drawBlockFactors(userFactors_, grid_.users(), grid_.userCounts(), initScale_, RandomPurpose::userFactors, settings_);
    drawBlockFactors(itemFactors_, grid_.items(), grid_.itemCounts(), initScale_, RandomPurpose::itemFactors, settings_);
}

void MatrixFactorisationTrainer::orderStrata() {
    strataOrder_.resize(plan_.blockCount);
    std::iota(strataOrder_.begin(), strataOrder_.end(), std::size_t{0});
    RandomStream stream(settings_.seed, RandomPurpose::stratumOrder, static_cast<std::uint32_t>(epochsDone_));
    shuffle(std::span(strataOrder_), stream);
}

double MatrixFactorisationTrainer::learningRateNow() const {
    return learningRate_ * std::pow(learningRateDecay_, static_cast<double>(epochsDone_));
}

RoundResult MatrixFactorisationTrainer::runRound(const LiveSettings& changes) {
    learningRate_ = changes.learningRate.value_or(learningRate_);
    regularisation_ = changes.regularisation.value_or(regularisation_);
    const RatingStep step{static_cast<float>(learningRateNow()), static_cast<float>(regularisation_),
                          static_cast<float>(biasRegularisation_), false};

    const std::size_t firstStratum = roundsDone_ / plan_.roundsPerStratum * plan_.strataPerRound;
    const std::size_t strata = std::min(plan_.strataPerRound, plan_.blockCount - firstStratum);
    const std::size_t part = roundsDone_ % plan_.roundsPerStratum;
    const std::size_t firstCell = plan_.blockCount * part / plan_.roundsPerStratum;
    const std::size_t cells = plan_.blockCount * (part + 1) / plan_.roundsPerStratum - firstCell;

    std::vector<double> losses(strata * cells, 0.0);
    std::vector<std::size_t> counts(strata * cells, 0);
    forEachStratum(strata, cells, settings_.threadCount, [&](std::size_t stratumStep, std::size_t cellStep) {
        const std::size_t stratum = strataOrder_[firstStratum + stratumStep];
        const std::size_t userBlock = cellOrder_[stratum][firstCell + cellStep];
        const std::size_t itemBlock = (userBlock + stratum) % plan_.blockCount;
        const std::size_t firstUser = grid_.users().blockBegin[userBlock];
        const std::size_t firstItem = grid_.items().blockBegin[itemBlock];
        const RatingCell cell = grid_.cell(userBlock, itemBlock);
        const RatingFactors factors{userFactors_.data() + firstUser * userFactors_.stride(),
                                    itemFactors_.data() + firstItem * itemFactors_.stride(),
                                    userBiases_.data() + firstUser, itemBiases_.data() + firstItem,
                                    userFactors_.stride()};
        losses[stratumStep * cells + cellStep] = sgdOverCell(cell, factors, step);
        counts[stratumStep * cells + cellStep] = cell.ratingCount;
    });

    RoundResult result;
    for (const double loss : losses) result.lossSum += loss;
    for (const std::size_t count : counts) result.interactions += count;
    if (++roundsDone_ == plan_.roundsPerEpoch) {
        roundsDone_ = 0;
        ++epochsDone_;
        orderStrata();
    }
    return result;
}

std::shared_ptr<const Recommender> MatrixFactorisationTrainer::model() const {
    return std::make_shared<FactorModel>(
        "mf", FactorParameters{data_->trainMean(), inDatasetOrder(userBiases_, grid_.users()),
                               inDatasetOrder(itemBiases_, grid_.items()), inDatasetOrder(userFactors_, grid_.users()),
                               inDatasetOrder(itemFactors_, grid_.items())});
}

void MatrixFactorisationTrainer::saveState(TensorBundle& state) const {
    state.setText("model", "mf");
    state.setScalar("epochs_done", static_cast<std::uint64_t>(epochsDone_));
    state.setScalar("rounds_done", static_cast<std::uint64_t>(roundsDone_));
    state.setScalar("learning_rate", learningRate_);
    state.setScalar("regularisation", regularisation_);
    state.setMatrix("user_factors", userFactors_);
    state.setMatrix("item_factors", itemFactors_);
    state.set<float>("user_biases", userBiases_);
    state.set<float>("item_biases", itemBiases_);
}

void MatrixFactorisationTrainer::loadState(const TensorBundle& state) {
    if (state.text("model") != "mf") throw ModelFileError(state.origin(), "is the state of another model");
    const auto rounds = static_cast<std::size_t>(state.scalar<std::uint64_t>("rounds_done"));
    if (rounds >= plan_.roundsPerEpoch) throw ModelFileError(state.origin(), "its position lies behind the end of an epoch");
    FactorMatrix users = state.matrix("user_factors", userFactors_.rows(), rank_);
    FactorMatrix items = state.matrix("item_factors", itemFactors_.rows(), rank_);
    std::vector<float> userBiases = loadedBiases(state, "user_biases", userBiases_.size());
    std::vector<float> itemBiases = loadedBiases(state, "item_biases", itemBiases_.size());
    learningRate_ = state.scalar<double>("learning_rate");
    regularisation_ = state.scalar<double>("regularisation");
    epochsDone_ = static_cast<std::size_t>(state.scalar<std::uint64_t>("epochs_done"));
    roundsDone_ = rounds;
    userFactors_ = std::move(users);
    itemFactors_ = std::move(items);
    userBiases_ = std::move(userBiases);
    itemBiases_ = std::move(itemBiases);
    orderStrata();
}

}  // namespace tastescope
