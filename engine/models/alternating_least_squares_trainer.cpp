#include "engine/models/alternating_least_squares_trainer.h"

#include "engine/core/block_loop.h"
#include "engine/core/random.h"
#include "engine/models/block_factors.h"
#include "engine/models/factor_model.h"

namespace tastescope {

AlternatingLeastSquaresTrainer::AlternatingLeastSquaresTrainer(std::shared_ptr<const TrainingData> data,
                                                               const HyperparameterValues& values,
                                                               const TrainerSettings& settings)
    : data_(std::move(data)),
      ratings_(data_->matrix(Signal::ratings)),
      settings_(settings),
      biasRegularisation_(values.real("bias_regularisation")),
      rank_(values.count("rank")),
      regularisation_(values.real("regularisation")),
      rounds_(planLeastSquares(ratings_->byUser, ratings_->byItem, paddedRank(rank_))),
      users_{FactorMatrix(data_->userCount(), rank_), std::vector<float>(data_->userCount(), 0.0F)},
      items_{FactorMatrix(data_->itemCount(), rank_), std::vector<float>(data_->itemCount(), 0.0F)},
      carried_(rank_) {
    const double scale = values.real("init_scale");
    for (std::size_t item = 0; item < data_->itemCount(); ++item) {
        if (ratings_->byItem.rowSize(item) == 0) continue;
        RandomStream stream(settings_.seed, RandomPurpose::itemFactors, 0, static_cast<std::uint32_t>(item));
        for (float& value : items_.factors.row(item)) value = static_cast<float>(scale * stream.normal());
    }
}

RoundResult AlternatingLeastSquaresTrainer::solveRows(const LeastSquaresRound& round) {
    const SparseRows& ratings = round.ofUsers ? ratings_->byUser : ratings_->byItem;
    const BiasedRows& fixed = round.ofUsers ? items_ : users_;
    BiasedRows& solved = round.ofUsers ? users_ : items_;
    const std::vector<std::size_t> groups = rowGroups(ratings, round, paddedRank(rank_));
    std::vector<RoundResult> results(groups.size() - 1);
    forEachBlock(results.size(), settings_.threadCount, [&](std::size_t group) {
        RowEquations equations(rank_);
        for (std::size_t row = groups[group]; row < groups[group + 1]; ++row) {
            equations.clear();
            const RoundResult one =
                equations.add(ratings.columns(row), ratings.values(row), fixed, solved, row, data_->trainMean());
            equations.solve(regularisation_, biasRegularisation_, solved, row);
            results[group].lossSum += one.lossSum;
            results[group].interactions += one.interactions;
        }
    });
    RoundResult sum;
    for (const RoundResult& one : results) {
        sum.lossSum += one.lossSum;
        sum.interactions += one.interactions;
    }
    return sum;
}

RoundResult AlternatingLeastSquaresTrainer::addPiece(const LeastSquaresRound& round) {
    const SparseRows& ratings = round.ofUsers ? ratings_->byUser : ratings_->byItem;
    BiasedRows& solved = round.ofUsers ? users_ : items_;
    const std::size_t row = round.rowBegin;
    const std::size_t count = round.ratingEnd - round.ratingBegin;
    if (round.ratingBegin == 0) carried_.clear();
    const RoundResult result = carried_.add(ratings.columns(row).subspan(round.ratingBegin, count),
                                            ratings.values(row).subspan(round.ratingBegin, count),
                                            round.ofUsers ? items_ : users_, solved, row, data_->trainMean());
    if (round.ratingEnd == ratings.rowSize(row)) carried_.solve(regularisation_, biasRegularisation_, solved, row);
    return result;
}

RoundResult AlternatingLeastSquaresTrainer::runRound(const LiveSettings& changes) {
    regularisation_ = changes.regularisation.value_or(regularisation_);
    const LeastSquaresRound& round = rounds_[position_.roundsDone];
    const RoundResult result = round.isPiece() ? addPiece(round) : solveRows(round);
    position_.advance(rounds_.size());
    return result;
}

std::shared_ptr<const Recommender> AlternatingLeastSquaresTrainer::model() const {
    return std::make_shared<FactorModel>(
        "als", FactorParameters{data_->trainMean(), users_.biases, items_.biases, users_.factors, items_.factors});
}

void AlternatingLeastSquaresTrainer::saveState(TensorBundle& state) const {
    position_.save(state, "als");
    state.setScalar("regularisation", regularisation_);
    state.setMatrix("user_factors", users_.factors);
    state.setMatrix("item_factors", items_.factors);
    state.set<float>("user_biases", users_.biases);
    state.set<float>("item_biases", items_.biases);
    if (isInsideRow()) carried_.save(state);
}

void AlternatingLeastSquaresTrainer::loadState(const TensorBundle& state) {
    const TrainingPosition position = TrainingPosition::load(state, "als", rounds_.size());
    const auto rowsOf = [&](const std::string& side, std::size_t count) {
        const auto biases = state.get<float>(side + "_biases", count);
        return BiasedRows{state.matrix(side + "_factors", count, rank_), {biases.begin(), biases.end()}};
    };
    BiasedRows users = rowsOf("user", data_->userCount());
    BiasedRows items = rowsOf("item", data_->itemCount());
    regularisation_ = state.scalar<double>("regularisation");
    position_ = position;
    users_ = std::move(users);
    items_ = std::move(items);
    if (isInsideRow()) carried_.load(state);
}

}  // namespace tastescope
