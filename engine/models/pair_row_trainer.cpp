#include "engine/models/pair_row_trainer.h"

#include <algorithm>
#include <utility>

#include "engine/core/block_loop.h"
#include "engine/core/errors.h"

namespace tastescope {

PairRowTrainer::PairRowTrainer(PairRowPlan plan, const SparseRows& rows, const SparseRows& others)
    : plan_(std::move(plan)),
      rowCount_(rows.rowCount()),
      schedule_(rows, others, plan_.kept == 0 ? PairSchedule::Pairs::before : PairSchedule::Pairs::all) {
    startRows();
}

void PairRowTrainer::startRows() {
    // Anew rather than cleared: a model may hold the old ones.
    if (keepsAll())
        pairs_ = std::make_shared<PairValues>(PairTriangle(rowCount_, plan_.width));
    else
        pairs_ = std::make_shared<PairValues>(SparseRows(rowCount_));
    rowsDone_ = 0;
}

RoundResult PairRowTrainer::runRound(const LiveSettings&) {
    if (position_.roundsDone < plan_.preparationRounds) {
        prepare(position_.roundsDone);
    } else {
        const std::size_t round = position_.roundsDone - plan_.preparationRounds;
        if (round == 0) startRows();
        if (keepsAll())
            fillTriangle(round);
        else
            appendKeptRows(round);
        rowsDone_ = schedule_.rowsOf(round).end;
    }
    position_.advance(roundsPerEpoch());
    return {};
}

void PairRowTrainer::fillTriangle(std::size_t round) {
    auto& triangle = std::get<PairTriangle>(*pairs_);
    const std::vector<BlockRange> blocks = schedule_.blocksOf(round);
    forEachBlock(blocks.size(), plan_.threadCount, [&](std::size_t block) {
        const RowFiller fill = rowFiller();
        for (std::size_t row = blocks[block].begin; row < blocks[block].end; ++row) fill(row, triangle.row(row));
    });
}

void PairRowTrainer::appendKeptRows(std::size_t round) {
    const std::vector<BlockRange> blocks = schedule_.blocksOf(round);
    std::vector<std::vector<KeptRow>> kept(blocks.size());
    forEachBlock(blocks.size(), plan_.threadCount, [&](std::size_t block) {
        const RowFiller fill = rowFiller();
        BigVector<float> whole(rowCount_);
        for (std::size_t row = blocks[block].begin; row < blocks[block].end; ++row) {
            fill(row, whole);
            kept[block].push_back(keepLargest(whole, plan_.kept));
        }
    });
    auto& rows = std::get<SparseRows>(*pairs_);
    for (const std::vector<KeptRow>& ofBlock : kept)
        for (const KeptRow& row : ofBlock) rows.appendRow(row.columns, row.values);
}

std::shared_ptr<const PairValues> PairRowTrainer::pairs() const {
    if (rowsDone_ == rowCount_) return pairs_;
    auto copy = std::make_shared<PairValues>(*pairs_);
    if (auto* rows = std::get_if<SparseRows>(copy.get()))
        while (rows->rowCount() < rowCount_) rows->appendRow({}, {});
    return copy;
}

void PairRowTrainer::saveState(TensorBundle& state) const {
    position_.save(state, plan_.modelId);
    state.setScalar("rows_done", static_cast<std::uint64_t>(rowsDone_));
    if (const auto* triangle = std::get_if<PairTriangle>(pairs_.get()))
        state.set<float>("pairs", triangle->rowsBefore(rowsDone_));
    else
        setSparseRows(state, "pairs", std::get<SparseRows>(*pairs_));
    savePreparation(state);
}

void PairRowTrainer::loadState(const TensorBundle& state) {
    const TrainingPosition position = TrainingPosition::load(state, plan_.modelId, roundsPerEpoch());
    const auto rowsDone = static_cast<std::size_t>(state.scalar<std::uint64_t>("rows_done"));
    const std::size_t prepared = plan_.preparationRounds;
    const bool amidRows = position.roundsDone > prepared;
    if (rowsDone > rowCount_ || (amidRows && rowsDone != schedule_.rowsOf(position.roundsDone - prepared).begin))
        throw ModelFileError(state.origin(), "its position does not fit its rows");
    auto pairs = std::make_shared<PairValues>();
    if (keepsAll()) {
        PairTriangle triangle(rowCount_, plan_.width);
        const std::span<float> target = triangle.rowsBefore(rowsDone);
        std::ranges::copy(state.get<float>("pairs", target.size()), target.begin());
        *pairs = std::move(triangle);
    } else {
        *pairs = sparseRows(state, "pairs", rowsDone, rowCount_);
    }
    loadPreparation(state);
    position_ = position;
    rowsDone_ = rowsDone;
    pairs_ = std::move(pairs);
}

}  // namespace tastescope
