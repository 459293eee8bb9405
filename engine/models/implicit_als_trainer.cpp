#include "engine/models/implicit_als_trainer.h"

#include <algorithm>
#include <cmath>

#include "engine/core/block_loop.h"
#include "engine/models/block_factors.h"
#include "engine/models/ranking_factor_model.h"

namespace tastescope {
namespace {

constexpr std::size_t kRowsPerDraw = 4096;
/// Rows whose products are added in single precision before they go to the sum.
constexpr std::size_t kGramRows = 512;
/// The solution of a row is made of short loops.
constexpr double kCubeOperations = 1.0;

std::size_t rowsWithPositives(const SparseRows& rows) {
    std::size_t count = 0;
    for (std::size_t row = 0; row < rows.rowCount(); ++row) count += rows.rowSize(row) != 0 ? 1 : 0;
    return count;
}

std::span<float> paddedRow(FactorMatrix& factors, std::size_t row) { return {factors.row(row).data(), factors.stride()}; }

}  // namespace

std::size_t alsBlockWidth(const HyperparameterValues& values) {
    const std::size_t stride = paddedRank(values.count("rank"));
    const std::size_t block = paddedRank(values.count("block_size"));
    return block == 0 ? stride : std::min(block, stride);
}

AlsCost alsCost(const HyperparameterValues& values) {
    const auto stride = static_cast<double>(paddedRank(values.count("rank")));
    const auto width = static_cast<double>(alsBlockWidth(values));
    return {stride * (kCubeOperations * width * width + 6.0 * stride), stride * (1.2 * width + 10.0)};
}

ImplicitAlsTrainer::ImplicitAlsTrainer(const TrainingData& data, const HyperparameterValues& values,
                                       const TrainerSettings& settings, double roundOperations)
    : matrix_(data.matrix(values.choice<Signal>("positives"))),
      settings_(settings),
      rank_(values.count("rank")),
      blockWidth_(alsBlockWidth(values)),
      regularisation_(values.real("regularisation")),
      unobservedWeight_(values.real("unobserved_weight")),
      gramRowsPerRound_(kGramRows * std::max<std::size_t>(1, static_cast<std::size_t>(
                                        roundOperations / (1.4 * kGramRows * static_cast<double>(paddedRank(rank_) * paddedRank(rank_)))))),
      users_(halfOf(matrix_->byUser, matrix_->byItem, values, roundOperations)),
      items_(halfOf(matrix_->byItem, matrix_->byUser, values, roundOperations)),
      userFactors_(data.userCount(), rank_),
      itemFactors_(data.itemCount(), rank_),
      gramSums_(userFactors_.stride() * userFactors_.stride(), 0.0),
      unobservedGram_(userFactors_.stride(), userFactors_.stride()) {
    const double scale = values.real("init_scale") / std::sqrt(static_cast<double>(rank_));
    drawFactors(userFactors_, matrix_->byUser, scale, RandomPurpose::userFactors);
    drawFactors(itemFactors_, matrix_->byItem, scale, RandomPurpose::itemFactors);
}

ImplicitAlsTrainer::Half ImplicitAlsTrainer::halfOf(const SparseRows& rows, const SparseRows& fixedRows,
                                                    const HyperparameterValues& values, double roundOperations) const {
    const bool isExact = blockWidth_ == paddedRank(rank_);
    return {rows, fixedRows, AlsRounds(rows, alsCost(values), isExact, roundOperations),
            std::max<std::size_t>(1, blockCountFor(fixedRows.rowCount(), gramRowsPerRound_)), rowsWithPositives(fixedRows)};
}

void ImplicitAlsTrainer::drawFactors(FactorMatrix& factors, const SparseRows& rows, double scale, RandomPurpose purpose) const {
    forEachBlock(blockCountFor(factors.rows(), kRowsPerDraw), settings_.threadCount, [&](std::size_t block) {
        const BlockRange range = rowsOfBlock(block, kRowsPerDraw, factors.rows());
        for (std::size_t row = range.begin; row < range.end; ++row) {
            if (rows.rowSize(row) == 0) continue;
            RandomStream stream(settings_.seed, purpose, 0, static_cast<std::uint32_t>(row));
            for (float& value : factors.row(row)) value = static_cast<float>(scale * stream.normal());
        }
    });
}

RoundResult ImplicitAlsTrainer::runRound(const LiveSettings& changes) {
    regularisation_ = changes.regularisation.value_or(regularisation_);
    const std::size_t round = position_.roundsDone;
    if (round < users_.roundCount())
        runRoundOf(users_, round, userFactors_, itemFactors_);
    else
        runRoundOf(items_, round - users_.roundCount(), itemFactors_, userFactors_);
    if (!position_.advance(roundsPerEpoch())) return {};
    return {epochLoss_, matrix_->byUser.size()};
}

void ImplicitAlsTrainer::runRoundOf(const Half& half, std::size_t round, FactorMatrix& own, const FactorMatrix& fixed) {
    if (round < half.gramRounds) {
        addGram(round, half.gramRounds, fixed);
        return;
    }
    const AlsSide side{fixed, unobservedGram_, unobservedWeight_ * static_cast<double>(half.fixedCount), regularisation_};
    const AlsRound& planned = half.plan.rounds()[round - half.gramRounds];
    if (planned.isHeavy)
        solveHeavyRow(planned, half, side, own);
    else
        solveRows(planned, half, side, own);
}

void ImplicitAlsTrainer::addGram(std::size_t round, std::size_t rounds, const FactorMatrix& fixed) {
    if (round == 0) {
        std::ranges::fill(gramSums_, 0.0);
        epochLoss_ = 0.0;
    }
    const BlockRange rows = rowsOfBlock(round, gramRowsPerRound_, fixed.rows());
    const std::size_t stride = fixed.stride();
    const std::size_t count = rows.end - std::min(rows.begin, rows.end);
    std::vector<FactorMatrix> sums(blockCountFor(count, kGramRows));
    const std::size_t batch = std::max<std::size_t>(16, 8192 / stride);  // 32 KiB, a first-level cache
    forEachBlock(sums.size(), settings_.threadCount, [&](std::size_t block) {
        sums[block] = FactorMatrix(stride, stride);
        const BlockRange range = rowsOfBlock(block, kGramRows, count);
        for (std::size_t begin = range.begin; begin < range.end; begin += batch) {
            const ConstPanel panel{fixed.data() + (rows.begin + begin) * stride, stride};
            addSymmetricProduct(panel, panel, std::min(batch, range.end - begin), {sums[block].data(), stride}, stride);
        }
    });
    for (const FactorMatrix& sum : sums)
        for (std::size_t i = 0; i < stride; ++i)
            for (std::size_t j = i; j < stride; ++j) gramSums_[i * stride + j] += static_cast<double>(sum.row(i)[j]);
    if (round + 1 == rounds) finishGram();
}

void ImplicitAlsTrainer::finishGram() {
    const std::size_t stride = unobservedGram_.stride();
    for (std::size_t i = 0; i < stride; ++i)
        for (std::size_t j = i; j < stride; ++j)
            unobservedGram_.row(i)[j] = unobservedGram_.row(j)[i] =
                static_cast<float>(unobservedWeight_ * gramSums_[i * stride + j]);
}

void ImplicitAlsTrainer::solveRows(const AlsRound& round, const Half& half, const AlsSide& side, FactorMatrix& own) {
    std::vector<double> losses(round.pieceEnd - round.pieceBegin, 0.0);
    forEachBlock(losses.size(), settings_.threadCount, [&](std::size_t place) {
        const AlsPiece& piece = half.plan.pieces()[round.pieceBegin + place];
        AlsRowSolver solver(side, blockWidth_);
        for (std::size_t row = piece.rowBegin; row < piece.rowEnd; ++row)
            if (half.rows.rowSize(row) != 0)
                losses[place] += solver.solve(half.rows.columns(row), half.rows.values(row), paddedRow(own, row));
    });
    for (const double loss : losses) epochLoss_ += loss;
}

void ImplicitAlsTrainer::solveHeavyRow(const AlsRound& round, const Half& half, const AlsSide& side, FactorMatrix& own) {
    const std::size_t stride = own.stride();
    std::vector<FactorMatrix> sums(round.pieceEnd - round.pieceBegin);
    const std::size_t row = half.plan.pieces()[round.pieceBegin].rowBegin;
    forEachBlock(sums.size(), settings_.threadCount, [&](std::size_t place) {
        const AlsPiece& piece = half.plan.pieces()[round.pieceBegin + place];
        const std::size_t count = piece.placeEnd - piece.placeBegin;
        sums[place] = FactorMatrix(stride + 1, stride);
        AlsRowSolver(side, blockWidth_)
            .addPositives(half.rows.columns(row).subspan(piece.placeBegin, count),
                          half.rows.values(row).subspan(piece.placeBegin, count), sums[place]);
    });
    if (round.isFirstOfRow) heavyEquations_ = FactorMatrix(stride + 1, stride);
    for (const FactorMatrix& sum : sums)
        for (std::size_t i = 0; i <= stride; ++i)
            for (std::size_t j = 0; j < stride; ++j) heavyEquations_.row(i)[j] += sum.row(i)[j];
    if (!round.isLastOfRow) return;
    epochLoss_ += AlsRowSolver(side, blockWidth_).solveEquations(heavyEquations_, half.rows.values(row), paddedRow(own, row));
    heavyEquations_ = {};
}

std::shared_ptr<const Recommender> ImplicitAlsTrainer::model() const {
    RankingFactorParameters parameters;
    parameters.userFactors = userFactors_;
    parameters.itemFactors = itemFactors_;
    parameters.itemBiases.assign(itemFactors_.rows(), 0.0F);
    for (std::size_t item = 0; item < itemFactors_.rows(); ++item)
        parameters.isItemKnown.push_back(matrix_->byItem.rowSize(item) != 0 ? 1 : 0);
    return std::make_shared<RankingFactorModel>("ials", std::move(parameters));
}

void ImplicitAlsTrainer::saveState(TensorBundle& state) const {
    position_.save(state, "ials");
    state.setMatrix("user_factors", userFactors_);
    state.setMatrix("item_factors", itemFactors_);
    state.set<double>("gram_sums", gramSums_);
    state.setScalar("regularisation", regularisation_);
    state.setScalar("epoch_loss", epochLoss_);
    if (heavyEquations_.rows() != 0) state.setMatrix("heavy_equations", heavyEquations_);
}

void ImplicitAlsTrainer::loadState(const TensorBundle& state) {
    const TrainingPosition position = TrainingPosition::load(state, "ials", roundsPerEpoch());
    const std::size_t stride = userFactors_.stride();
    FactorMatrix userFactors = state.matrix("user_factors", userFactors_.rows(), rank_);
    FactorMatrix itemFactors = state.matrix("item_factors", itemFactors_.rows(), rank_);
    FactorMatrix heavyEquations;
    if (state.has("heavy_equations")) heavyEquations = state.matrix("heavy_equations", stride + 1, stride);
    const auto gramSums = state.get<double>("gram_sums", gramSums_.size());
    regularisation_ = state.scalar<double>("regularisation");
    epochLoss_ = state.scalar<double>("epoch_loss");
    gramSums_.assign(gramSums.begin(), gramSums.end());
    finishGram();
    userFactors_ = std::move(userFactors);
    itemFactors_ = std::move(itemFactors);
    heavyEquations_ = std::move(heavyEquations);
    position_ = position;
}

}  // namespace tastescope
