#include "engine/models/bias_sgd_trainer.h"

#include <algorithm>
#include <numeric>

#include "engine/core/random.h"
#include "engine/core/strata_loop.h"
#include "engine/models/bias_model.h"
#include "engine/models/block_factors.h"

namespace tastescope {
namespace {

/// A rating takes as long as a step of matrix factorisation with so many columns: its additions wait for each other.
constexpr std::uint64_t kLikeColumns = 8;

std::vector<double> loaded(const TensorBundle& state, const std::string& name, std::size_t count) {
    const auto values = state.get<double>(name, count);
    return {values.begin(), values.end()};
}

}  // namespace

BiasSgdTrainer::BiasSgdTrainer(std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                               const TrainerSettings& settings)
    : data_(std::move(data)),
      settings_(settings),
      learningRate_(values.real("learning_rate")),
      regularisation_(values.real("regularisation")),
      plan_(planRounds({data_->userCount(), data_->itemCount(), data_->train.size()}, kLikeColumns)),
      grid_(data_->train, plan_.blockCount, data_->trainMean(), settings.seed, settings.threadCount),
      userBiases_(data_->userCount(), 0.0),
      itemBiases_(data_->itemCount(), 0.0) {
    orderStrata();
}

std::uint64_t BiasSgdTrainer::estimateMemory(const ProblemSize& size) {
    // Grid: 4 bytes a rating and twice that while it is built; a segment for each user and block; biases as for `mf`.
    return 12 * size.interactions + size.users * gridBlockCount(size) * 8 + 4 * (size.users + size.items) * sizeof(double) +
           (std::uint64_t{1} << 20);
}

double BiasSgdTrainer::roundWork(const ProblemSize& size) {
    return operationsPerRating(kLikeColumns) * static_cast<double>(size.interactions) /
           static_cast<double>(planRounds(size, kLikeColumns).roundsPerEpoch);
}

void BiasSgdTrainer::orderStrata() {
    strataOrder_.resize(plan_.blockCount);
    std::iota(strataOrder_.begin(), strataOrder_.end(), std::size_t{0});
    RandomStream stream(settings_.seed, RandomPurpose::stratumOrder, static_cast<std::uint32_t>(position_.epochsDone));
    shuffle(std::span(strataOrder_), stream);
}

double BiasSgdTrainer::stepRatings(std::size_t userBlock, std::size_t itemBlock) {
    const RatingCell cell = grid_.cell(userBlock, itemBlock);
    double* const users = userBiases_.data() + grid_.users().blockBegin[userBlock];
    double* const items = itemBiases_.data() + grid_.items().blockBegin[itemBlock];
    const double keep = 1.0 - learningRate_ * regularisation_;
    double loss = 0.0;
    std::size_t place = 0;
    for (const RatingSegment& segment : cell.segments) {
        double& userBias = users[segment.userRow];
        for (std::uint32_t k = 0; k < segment.count; ++k, ++place) {
            const std::uint32_t packed = cell.packed[place];
            double& itemBias = items[packed & RatingCell::kItemMask];
            const float rating = cell.values != nullptr ? cell.values[place] : cell.valueOfCode[packed >> RatingCell::kItemBits];
            const double error = static_cast<double>(rating) - userBias - itemBias;
            loss += error * error;
            userBias = keep * userBias + learningRate_ * error;
            itemBias = keep * itemBias + learningRate_ * error;
        }
    }
    return loss;
}

RoundResult BiasSgdTrainer::runRound(const LiveSettings& changes) {
    learningRate_ = changes.learningRate.value_or(learningRate_);
    regularisation_ = changes.regularisation.value_or(regularisation_);
    const std::size_t blocks = plan_.blockCount;
    const std::size_t firstStratum = position_.roundsDone / plan_.roundsPerStratum * plan_.strataPerRound;
    const std::size_t strata = std::min(plan_.strataPerRound, blocks - firstStratum);
    const std::size_t part = position_.roundsDone % plan_.roundsPerStratum;
    const std::size_t firstCell = blocks * part / plan_.roundsPerStratum;
    const std::size_t cells = blocks * (part + 1) / plan_.roundsPerStratum - firstCell;

    std::vector<RoundResult> results(strata * cells);
    forEachStratum(strata, cells, settings_.threadCount, [&](std::size_t stratumStep, std::size_t cellStep) {
        const std::size_t userBlock = firstCell + cellStep;
        const std::size_t itemBlock = (userBlock + strataOrder_[firstStratum + stratumStep]) % blocks;
        results[stratumStep * cells + cellStep] = {stepRatings(userBlock, itemBlock),
                                                   grid_.cell(userBlock, itemBlock).ratingCount};
    });
    RoundResult sum;
    for (const RoundResult& one : results) {
        sum.lossSum += one.lossSum;
        sum.interactions += one.interactions;
    }
    if (position_.advance(plan_.roundsPerEpoch)) orderStrata();
    return sum;
}

std::shared_ptr<const Recommender> BiasSgdTrainer::model() const {
    return std::make_shared<BiasModel>(data_->trainMean(), inDatasetOrder(userBiases_, grid_.users()),
                                       inDatasetOrder(itemBiases_, grid_.items()));
}

void BiasSgdTrainer::saveState(TensorBundle& state) const {
    position_.save(state, "bias");
    state.setScalar("learning_rate", learningRate_);
    state.setScalar("regularisation", regularisation_);
    state.set<double>("user_biases", userBiases_);
    state.set<double>("item_biases", itemBiases_);
}

void BiasSgdTrainer::loadState(const TensorBundle& state) {
    const TrainingPosition position = TrainingPosition::load(state, "bias", plan_.roundsPerEpoch);
    std::vector<double> users = loaded(state, "user_biases", userBiases_.size());
    std::vector<double> items = loaded(state, "item_biases", itemBiases_.size());
    learningRate_ = state.scalar<double>("learning_rate");
    regularisation_ = state.scalar<double>("regularisation");
    position_ = position;
    userBiases_ = std::move(users);
    itemBiases_ = std::move(items);
    orderStrata();
}

}  // namespace tastescope
