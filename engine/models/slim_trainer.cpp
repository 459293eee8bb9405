#include "engine/models/slim_trainer.h"

#include <algorithm>
#include <utility>

#include "engine/core/block_loop.h"

namespace tastescope {
namespace {

/// Columns that one thread solves with the same scratch.
constexpr std::size_t kColumnsPerBlock = 4;
/// Most candidates get no weight, so most steps of a pass end early.
constexpr double kShareOfMoves = 0.25;
/// Gathering a number from the Gram matrix misses the cache.
constexpr double kOperationsPerGathered = 64.0;

}  // namespace

double slimColumnWork(std::size_t candidates) {
    const auto square = static_cast<double>(candidates) * static_cast<double>(candidates);
    return square * (0.5 * kOperationsPerGathered + 2.0 * kShareOfMoves * static_cast<double>(kSlimPasses));
}

SlimTrainer::SlimTrainer(const TrainingData& data, const HyperparameterValues& values, const TrainerSettings& settings)
    : history_(data.matrix(values.choice<Signal>("positives"))),
      threadCount_(settings.threadCount),
      penalties_{values.real("l1"), values.real("l2")},
      candidates_(values.count("candidates")),
      gram_(history_, 0.0, kRoundOperations),
      columnsPerRound_(std::max<std::size_t>(
          1, static_cast<std::size_t>(kRoundOperations / slimColumnWork(std::min(candidates_, data.itemCount()))))),
      matrix_(data.itemCount(), data.itemCount()),
      columns_(data.itemCount()) {}

std::size_t SlimTrainer::roundsPerEpoch() const {
    return gram_.roundCount() + std::max<std::size_t>(1, blockCountFor(gram_.size(), columnsPerRound_));
}

RoundResult SlimTrainer::runRound(const LiveSettings&) {
    const std::size_t items = history_->byItem.rowCount();
    if (position_.roundsDone == 0) {
        if (matrix_.rows() != items) matrix_ = FactorMatrix(items, items);
        columns_ = SparseRows(items);
    }
    if (position_.roundsDone < gram_.roundCount())
        gram_.writeRows(position_.roundsDone, matrix_, threadCount_);
    else
        solveColumns(position_.roundsDone - gram_.roundCount());
    if (position_.advance(roundsPerEpoch())) matrix_ = {};
    return {};
}

void SlimTrainer::solveColumns(std::size_t round) {
    const BlockRange columns = rowsOfBlock(round, columnsPerRound_, gram_.size());
    const std::size_t count = columns.end - std::min(columns.begin, columns.end);
    std::vector<std::vector<std::pair<std::uint32_t, float>>> solved(count);
    forEachBlock(blockCountFor(count, kColumnsPerBlock), threadCount_, [&](std::size_t block) {
        SlimColumn column(matrix_, gram_.size(), penalties_, candidates_);
        const BlockRange own = rowsOfBlock(block, kColumnsPerBlock, count);
        for (std::size_t place = own.begin; place < own.end; ++place) solved[place] = column.solve(columns.begin + place);
    });
    std::vector<std::uint32_t> items;
    std::vector<float> weights;
    for (std::size_t place = 0; place < count; ++place) {
        // Items without positives have no weights.
        while (columns_.rowCount() < gram_.items()[columns.begin + place]) columns_.appendRow({}, {});
        items.clear();
        weights.clear();
        for (const auto& [row, weight] : solved[place]) {
            items.push_back(gram_.items()[row]);
            weights.push_back(weight);
        }
        columns_.appendRow(items, weights);
    }
}

std::shared_ptr<const Recommender> SlimTrainer::model() const {
    SparseRows columns = columns_;
    while (columns.rowCount() < history_->byItem.rowCount()) columns.appendRow({}, {});
    return std::make_shared<ItemWeightModel>("slim", history_, transposed(columns));
}

void SlimTrainer::saveState(TensorBundle& state) const {
    position_.save(state, "slim");
    state.setScalar("columns_done", static_cast<std::uint64_t>(columns_.rowCount()));
    setSparseRows(state, "columns", columns_);
    if (position_.roundsDone != 0) state.setMatrix("gram", matrix_);
}

void SlimTrainer::loadState(const TensorBundle& state) {
    const TrainingPosition position = TrainingPosition::load(state, "slim", roundsPerEpoch());
    const std::size_t items = history_->byItem.rowCount();
    columns_ = sparseRows(state, "columns", static_cast<std::size_t>(state.scalar<std::uint64_t>("columns_done")), items);
    if (position.roundsDone != 0) matrix_ = state.matrix("gram", items, items);
    position_ = position;
}

}  // namespace tastescope
