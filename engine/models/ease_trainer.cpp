#include "engine/models/ease_trainer.h"

#include <algorithm>
#include <utility>

#include "engine/core/block_loop.h"
#include "engine/core/errors.h"

namespace tastescope {
namespace {

constexpr std::size_t kBlock = SymmetricSweep::kBlock;
/// What copying one number takes in operations of a kernel, across the lines of memory and along them.
constexpr double kOperationsPerTransposed = 64.0;
constexpr double kOperationsPerMoved = 32.0;

/// Cuts block rows 0 … count, of which row r holds r + 1 blocks, into rounds.
std::vector<std::size_t> cutBlockRows(std::size_t count, double workPerBlock, double roundOperations) {
    std::vector<std::size_t> begins{0};
    double work = 0.0;
    for (std::size_t row = 0; row < count; ++row) {
        const double rowWork = workPerBlock * static_cast<double>(row + 1);
        if (work > 0.0 && work + rowWork > roundOperations) {
            begins.push_back(row);
            work = 0.0;
        }
        work += rowWork;
    }
    begins.push_back(count);
    return begins;
}

}  // namespace

EaseTrainer::EaseTrainer(const TrainingData& data, const HyperparameterValues& values, const TrainerSettings& settings,
                         double roundOperations)
    : history_(data.matrix(values.choice<Signal>("positives"))),
      threadCount_(settings.threadCount),
      regularisation_(values.real("regularisation")),
      dropoutRatio_(values.real("dropout") / (1.0 - values.real("dropout"))),
      gram_(history_, values.real("user_damping"), roundOperations),
      sweepRows_(cutBlockRows(SymmetricSweep::blockCount(gram_.size()), 2.0 * kBlock * kBlock * kBlock, roundOperations)),
      upwardRows_(cutBlockRows(SymmetricSweep::blockCount(gram_.size()), kOperationsPerTransposed * kBlock * kBlock, roundOperations)),
      weightRowsPerRound_(std::max<std::size_t>(
          1, static_cast<std::size_t>(roundOperations / (kOperationsPerMoved * static_cast<double>(data.itemCount() + 1))))),
      matrix_(data.itemCount(), data.itemCount()) {}

std::size_t EaseTrainer::roundsPerEpoch() const {
    return gram_.roundCount() + SymmetricSweep::blockCount(gram_.size()) * sweepRounds() + (upwardRows_.size() - 1) +
           std::max<std::size_t>(1, blockCountFor(gram_.size(), weightRowsPerRound_));
}

RoundResult EaseTrainer::runRound(const LiveSettings&) {
    const std::size_t items = history_->byItem.rowCount();
    if (position_.roundsDone == 0 && matrix_.rows() != items) matrix_ = FactorMatrix(items, items);
    const std::size_t sweeps = SymmetricSweep::blockCount(gram_.size()) * sweepRounds();
    std::size_t round = position_.roundsDone;
    if (round < gram_.roundCount()) {
        addGram(round);
    } else if ((round -= gram_.roundCount()) < sweeps) {
        sweep(round / sweepRounds(), round % sweepRounds());
    } else if ((round -= sweeps) < upwardRows_.size() - 1) {
        copyUpwards(round);
    } else {
        makeWeights(round - (upwardRows_.size() - 1));
    }
    if (position_.advance(roundsPerEpoch()))
        finished_ = std::make_shared<ItemWeightModel>("ease", history_, std::exchange(matrix_, {}));
    return {};
}

void EaseTrainer::addGram(std::size_t round) {
    gram_.writeRows(round, matrix_, threadCount_);
    if (round + 1 < gram_.roundCount()) return;
    for (std::size_t row = 0; row < gram_.size(); ++row) {
        float& diagonal = matrix_.row(row)[row];
        diagonal += static_cast<float>(regularisation_ + dropoutRatio_ * static_cast<double>(diagonal));
    }
}

void EaseTrainer::beginSweep(std::size_t pivot) {
    if (!sweep_.begin(matrix_, gram_.size(), pivot, threadCount_))
        throw RequestError("the weights cannot be solved for: too many items occur together in the same way",
                           "raise the regularisation");
}

void EaseTrainer::sweep(std::size_t pivot, std::size_t round) {
    if (round == 0) beginSweep(pivot);
    const std::size_t begin = sweepRows_[round];
    // The longest rows first: threads then end at about the same time.
    const std::size_t last = sweepRows_[round + 1] - 1;
    forEachBlock(last + 1 - begin, threadCount_, [&](std::size_t place) { sweep_.updateBlockRow(matrix_, last - place); });
    if (round + 1 == sweepRounds()) sweep_.finish(matrix_);
}

void EaseTrainer::copyUpwards(std::size_t round) {
    const std::size_t begin = upwardRows_[round];
    forEachBlock(upwardRows_[round + 1] - begin, threadCount_, [&](std::size_t place) {
        const BlockRange rows = rowsOfBlock(begin + place, kBlock, gram_.size());
        for (std::size_t block = 0; block <= begin + place; ++block) {
            const BlockRange columns = rowsOfBlock(block, kBlock, gram_.size());
            for (std::size_t column = columns.begin; column < columns.end; ++column)
                for (std::size_t row = std::max(rows.begin, column + 1); row < rows.end; ++row)
                    matrix_.row(column)[row] = matrix_.row(row)[column];
        }
    });
}

/// From the last row to the first: an item's place in the data set is never before its row.
void EaseTrainer::makeWeights(std::size_t round) {
    const std::size_t size = gram_.size();
    if (round == 0) {
        perDiagonal_.resize(size);
        for (std::size_t row = 0; row < size; ++row) perDiagonal_[row] = -1.0F / matrix_.row(row)[row];
    }
    const BlockRange rows = rowsOfBlock(round, weightRowsPerRound_, size);
    std::vector<float> scratch(matrix_.rows());
    for (std::size_t place = rows.begin; place < rows.end; ++place) makeWeightRow(size - 1 - place, scratch);
    if (rows.end < size) return;
    // What is left of the rows that have moved away.
    std::size_t next = 0;
    for (std::size_t item = 0; item < matrix_.rows(); ++item) {
        if (next < size && gram_.items()[next] == item)
            ++next;
        else
            std::ranges::fill(matrix_.row(item), 0.0F);
    }
}

void EaseTrainer::makeWeightRow(std::size_t row, std::vector<float>& scratch) {
    std::ranges::fill(scratch, 0.0F);
    const std::span<const float> values = matrix_.row(row);
    // The matrix holds -P.
    for (std::size_t column = 0; column < gram_.size(); ++column)
        scratch[gram_.items()[column]] = values[column] * perDiagonal_[column];
    scratch[gram_.items()[row]] = 0.0F;
    std::ranges::copy(scratch, matrix_.row(gram_.items()[row]).begin());
}

std::shared_ptr<const Recommender> EaseTrainer::model() const {
    if (finished_) return finished_;
    SparseRows none(history_->byItem.rowCount());
    for (std::size_t item = 0; item < history_->byItem.rowCount(); ++item) none.appendRow({}, {});
    return std::make_shared<ItemWeightModel>("ease", history_, std::move(none));
}

void EaseTrainer::saveState(TensorBundle& state) const {
    position_.save(state, "ease");
    if (finished_) state.setMatrix("finished", std::get<FactorMatrix>(finished_->weights()));
    if (position_.roundsDone == 0) return;
    state.setMatrix("matrix", matrix_);
    state.set<float>("per_diagonal", perDiagonal_);
}

void EaseTrainer::loadState(const TensorBundle& state) {
    const TrainingPosition position = TrainingPosition::load(state, "ease", roundsPerEpoch());
    const std::size_t items = history_->byItem.rowCount();
    std::shared_ptr<const ItemWeightModel> finished;
    if (state.has("finished"))
        finished = std::make_shared<ItemWeightModel>("ease", history_, state.matrix("finished", items, items));
    if (position.roundsDone > 0) {
        const auto perDiagonal = state.get<float>("per_diagonal");
        matrix_ = state.matrix("matrix", items, items);
        perDiagonal_.assign(perDiagonal.begin(), perDiagonal.end());
    }
    finished_ = std::move(finished);
    position_ = position;
    // A sweep that is under way reads what it began with from the rows and columns that it changes last.
    const std::size_t sweeps = SymmetricSweep::blockCount(gram_.size()) * sweepRounds();
    if (position.roundsDone < gram_.roundCount() || position.roundsDone - gram_.roundCount() >= sweeps) return;
    const std::size_t round = position.roundsDone - gram_.roundCount();
    if (round % sweepRounds() != 0) beginSweep(round / sweepRounds());
}

}  // namespace tastescope
