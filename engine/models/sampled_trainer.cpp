#include "engine/models/sampled_trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/strata_loop.h"
#include "engine/core/translatable.h"
#include "engine/models/block_factors.h"

namespace tastescope {
namespace {

/// An item block with fewer items than this has too few to choose negatives from.
constexpr std::uint64_t kFewestItemsInBlock = 16;
/// Operations to look at one positive when a cell picks its own out of a user's row.
constexpr double kPickOperations = 4.0;
/// Operations to deal one item anew, besides moving its row.
constexpr double kDealOperations = 60.0;

std::size_t blockCountOf(const ProblemSize& size) {
    std::uint64_t blocks = 4;
    for (std::uint64_t positives = 2'000'000; positives < size.interactions && blocks < 16; positives *= 4) blocks *= 2;
    return static_cast<std::size_t>(
        std::max<std::uint64_t>(1, std::min({blocks, size.users, size.items / kFewestItemsInBlock})));
}

/// The values in the order of a layout.
FactorMatrix inBlockOrder(const FactorMatrix& factors, const BlockLayout& layout) {
    FactorMatrix ordered(factors.rows(), factors.columns());
    for (std::size_t place = 0; place < layout.rowAtPlace.size(); ++place)
        std::ranges::copy(factors.row(layout.rowAtPlace[place]), ordered.row(place).begin());
    return ordered;
}

std::vector<float> inBlockOrder(std::span<const float> values, const BlockLayout& layout) {
    std::vector<float> ordered(values.size());
    for (std::size_t place = 0; place < layout.rowAtPlace.size(); ++place) ordered[place] = values[layout.rowAtPlace[place]];
    return ordered;
}

}  // namespace

SampledPlan planSampling(const ProblemSize& size, std::uint64_t stride, double operations) {
    SampledPlan plan;
    plan.blockCount = blockCountOf(size);
    const auto blocks = static_cast<double>(plan.blockCount);
    const double stratumWork =
        (operations / blocks + kPickOperations) * static_cast<double>(size.interactions);
    const double dealWork = static_cast<double>(size.items) * (kDealOperations + static_cast<double>(stride));
    const double limit = std::max(kRoundOperations - dealWork, kRoundOperations / 4);
    if (stratumWork <= limit) {
        plan.strataPerRound = static_cast<std::size_t>(std::clamp(limit / std::max(stratumWork, 1.0), 1.0, blocks));
    } else {
        // The busiest user of a slice may make it longer than the others: 1.1.
        plan.slicesPerBlock = static_cast<std::size_t>(std::ceil(1.1 * stratumWork / limit));
    }
    plan.roundsPerEpoch = blockCountFor(plan.blockCount, plan.strataPerRound) * plan.slicesPerBlock;
    plan.roundWork = dealWork + stratumWork * static_cast<double>(plan.strataPerRound) / static_cast<double>(plan.slicesPerBlock);
    return plan;
}

std::uint64_t sampledMemory(const ProblemSize& size, std::uint64_t stride) {
    // The training part as lists (8 bytes) and as a matrix both ways (16); factors three times: the trainer's, the last good
    // state and the best model; the items' once more while they are dealt.
    const std::uint64_t row = (stride + 1) * sizeof(float);
    return 24 * size.interactions + 3 * (size.users + size.items) * row + size.items * row + 24 * (size.users + size.items) +
           (std::uint64_t{4} << 20);
}

SampledTrainer::SampledTrainer(std::string modelId, std::shared_ptr<const SparseRows> positives, const SampledPlan& plan,
                               const HyperparameterValues& values, const TrainerSettings& settings)
    : modelId_(std::move(modelId)),
      settings_(settings),
      learningRateDecay_(values.real("learning_rate_decay")),
      biasRegularisation_(values.real("bias_regularisation")),
      learningRate_(values.real("learning_rate")),
      regularisation_(values.real("regularisation")),
      plan_(plan),
      grid_(std::move(positives), plan.blockCount, plan.slicesPerBlock, settings.seed),
      userFactors_(grid_.userCounts().size(), values.count("rank")),
      itemFactors_(grid_.itemCounts().size(), values.count("rank")),
      userBiases_(grid_.userCounts().size(), 0.0F),
      itemBiases_(grid_.itemCounts().size(), 0.0F) {
    const double scale = values.real("init_scale");
    drawBlockFactors(userFactors_, grid_.users(), grid_.userCounts(), scale, RandomPurpose::userFactors, settings_);
    drawBlockFactors(itemFactors_, grid_.items(), grid_.itemCounts(), scale, RandomPurpose::itemFactors, settings_);
    orderStrata();
}

void SampledTrainer::startRound(std::size_t, std::size_t) {}
void SampledTrainer::finishRound() {}

double SampledTrainer::learningRateNow() const {
    return learningRate_ * std::pow(learningRateDecay_, static_cast<double>(position_.epochsDone));
}

void SampledTrainer::orderStrata() {
    strataOrder_.resize(plan_.blockCount);
    std::iota(strataOrder_.begin(), strataOrder_.end(), std::size_t{0});
    RandomStream stream(settings_.seed, RandomPurpose::stratumOrder, static_cast<std::uint32_t>(position_.epochsDone));
    shuffle(std::span(strataOrder_), stream);
}

void SampledTrainer::dealItems(std::uint32_t deal) {
    if (deal == grid_.dealt()) return;
    const FactorMatrix factors = itemFactors();
    const std::vector<float> biases = itemBiases();
    grid_.dealItems(deal);
    itemFactors_ = inBlockOrder(factors, grid_.items());
    itemBiases_ = inBlockOrder(biases, grid_.items());
}

SampledCell SampledTrainer::makeCell(std::size_t stratumStep, std::size_t userBlock, std::size_t slice) {
    const std::size_t stratum = strataOrder_[firstStratum_ + stratumStep];
    const std::size_t itemBlock = (userBlock + stratum) % plan_.blockCount;
    const std::size_t firstUser = grid_.users().blockBegin[userBlock];
    const std::size_t firstItem = grid_.items().blockBegin[itemBlock];
    const std::size_t unit = ((firstStratum_ + stratumStep) * plan_.blockCount + userBlock) * plan_.slicesPerBlock + slice;
    return {stratumStep,
            userBlock,
            itemBlock,
            grid_.slice(userBlock, slice),
            firstUser,
            {userFactors_.data() + firstUser * userFactors_.stride(), itemFactors_.data() + firstItem * itemFactors_.stride(),
             userBiases_.data() + firstUser, itemBiases_.data() + firstItem, userFactors_.stride()},
            RandomStream(settings_.seed, RandomPurpose::negatives, static_cast<std::uint32_t>(position_.epochsDone),
                         static_cast<std::uint32_t>(unit))};
}

RoundResult SampledTrainer::runRound(const LiveSettings& changes) {
    learningRate_ = changes.learningRate.value_or(learningRate_);
    regularisation_ = changes.regularisation.value_or(regularisation_);
    const RatingStep step{static_cast<float>(learningRateNow()), static_cast<float>(regularisation_),
                          static_cast<float>(biasRegularisation_)};
    dealItems(static_cast<std::uint32_t>(position_.epochsDone));
    firstStratum_ = position_.roundsDone / plan_.slicesPerBlock * plan_.strataPerRound;
    const std::size_t slice = position_.roundsDone % plan_.slicesPerBlock;
    const std::size_t strata = std::min(plan_.strataPerRound, plan_.blockCount - firstStratum_);
    const std::size_t cells = plan_.blockCount;

    std::vector<RoundResult> results(strata * cells);
    startRound(strata, cells);
    forEachStratum(strata, cells, settings_.threadCount, [&](std::size_t stratumStep, std::size_t userBlock) {
        SampledCell cell = makeCell(stratumStep, userBlock, slice);
        results[stratumStep * cells + userBlock] = trainCell(cell, step);
    });
    finishRound();

    RoundResult sum;
    for (const RoundResult& result : results) {
        sum.lossSum += result.lossSum;
        sum.interactions += result.interactions;
    }
    if (position_.advance(plan_.roundsPerEpoch)) orderStrata();
    return sum;
}

FactorMatrix SampledTrainer::userFactors() const { return inDatasetOrder(userFactors_, grid_.users()); }
FactorMatrix SampledTrainer::itemFactors() const { return inDatasetOrder(itemFactors_, grid_.items()); }
std::vector<float> SampledTrainer::userBiases() const { return inDatasetOrder(userBiases_, grid_.users()); }
std::vector<float> SampledTrainer::itemBiases() const { return inDatasetOrder(itemBiases_, grid_.items()); }

std::vector<std::uint8_t> SampledTrainer::isItemKnown() const {
    std::vector<std::uint8_t> known(grid_.itemCounts().size());
    for (std::size_t item = 0; item < known.size(); ++item) known[item] = grid_.itemCounts()[item] > 0 ? 1 : 0;
    return known;
}

void SampledTrainer::saveState(TensorBundle& state) const {
    position_.save(state, modelId_);
    state.setScalar("learning_rate", learningRate_);
    state.setScalar("regularisation", regularisation_);
    // By index of the data set: whichever way the items are dealt, the same state.
    state.setMatrix("user_factors", userFactors());
    state.setMatrix("item_factors", itemFactors());
    state.set<float>("user_biases", userBiases());
    state.set<float>("item_biases", itemBiases());
}

void SampledTrainer::loadState(const TensorBundle& state) {
    const TrainingPosition position = TrainingPosition::load(state, modelId_, plan_.roundsPerEpoch);
    const std::size_t rank = userFactors_.columns();
    const FactorMatrix users = state.matrix("user_factors", userFactors_.rows(), rank);
    const FactorMatrix items = state.matrix("item_factors", itemFactors_.rows(), rank);
    const auto userBiases = state.get<float>("user_biases", userBiases_.size());
    const auto itemBiases = state.get<float>("item_biases", itemBiases_.size());
    learningRate_ = state.scalar<double>("learning_rate");
    regularisation_ = state.scalar<double>("regularisation");
    position_ = position;
    grid_.dealItems(static_cast<std::uint32_t>(position_.epochsDone));
    userFactors_ = inBlockOrder(users, grid_.users());
    itemFactors_ = inBlockOrder(items, grid_.items());
    userBiases_ = inBlockOrder(userBiases, grid_.users());
    itemBiases_ = inBlockOrder(itemBiases, grid_.items());
    orderStrata();
}

HyperparameterList sampledHyperparameters(const SampledDefaults& defaults) {
    using enum HyperparameterType;
    using enum HyperparameterScale;
    return {
        {"rank", TASTESCOPE_TR("Embedding size"),
         TASTESCOPE_TR("Numbers per user and item. More can tell finer tastes apart, and memorise more."), integer,
         defaults.rank, 1, 1024, logarithmic, false},
        {"learning_rate", TASTESCOPE_TR("Learning rate"),
         TASTESCOPE_TR("How far one step moves the numbers. Too small is slow, too large jumps about or blows up."), real,
         defaults.learningRate, 1e-5, 10, logarithmic, true},
        {"learning_rate_decay", TASTESCOPE_TR("Rate decay per epoch"),
         TASTESCOPE_TR("The learning rate is multiplied by this after every epoch. 1 keeps it as it is."), real,
         defaults.learningRateDecay, 0.5, 1, linear, false},
        {"regularisation", TASTESCOPE_TR("Regularisation"),
         TASTESCOPE_TR("Pulls the embeddings towards zero. Too little memorises, too much forgets."), real,
         defaults.regularisation, 0, 10, logarithmic, true},
        {"bias_regularisation", TASTESCOPE_TR("Bias regularisation"),
         TASTESCOPE_TR("Pulls the biases towards zero."), real, defaults.biasRegularisation, 0, 10, logarithmic, false},
        {"init_scale", TASTESCOPE_TR("Initial spread"),
         TASTESCOPE_TR("Standard deviation of the random numbers that the embeddings start from."), real,
         defaults.initScale, 0, 1, logarithmic, false},
    };
}

}  // namespace tastescope
