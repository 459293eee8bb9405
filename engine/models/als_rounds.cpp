#include "engine/models/als_rounds.h"

#include <algorithm>

#include "engine/core/block_loop.h"
#include "engine/models/model_registry.h"

namespace tastescope {
namespace {

/// Enough pieces in a round to keep some threads busy to its end.
constexpr std::size_t kPiecesPerRound = 16;
constexpr double kPieceOperations = kRoundOperations / static_cast<double>(kPiecesPerRound);

}  // namespace

AlsRounds::AlsRounds(const SparseRows& rows, const AlsCost& cost, bool cutsRows) {
    double pieceWork = 0.0;
    double roundWork = 0.0;
    bool isOpen = false;  // the last round may take further whole rows
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        const std::size_t positives = rows.rowSize(row);
        if (positives == 0) continue;
        const double work = cost.perRow + cost.perPositive * static_cast<double>(positives);
        if (cutsRows && work > 0.25 * kRoundOperations + cost.perRow) {
            addHeavyRow(row, positives, cost);
            isOpen = false;
            continue;
        }
        const bool isNewRound = !isOpen || roundWork + work > kRoundOperations;
        if (isNewRound) {
            rounds_.push_back({pieces_.size(), pieces_.size(), false, false, false});
            roundWork = 0.0;
        }
        if (isNewRound || pieceWork + work > kPieceOperations) {
            pieces_.push_back({row, row, 0, 0});
            pieceWork = 0.0;
        }
        isOpen = true;
        pieceWork += work;
        roundWork += work;
        pieces_.back().rowEnd = row + 1;
        rounds_.back().pieceEnd = pieces_.size();
    }
}

void AlsRounds::addHeavyRow(std::size_t row, std::size_t positives, const AlsCost& cost) {
    const std::size_t size = std::max<std::size_t>(64, static_cast<std::size_t>(kPieceOperations / cost.perPositive));
    const std::size_t count = blockCountFor(positives, size);
    for (std::size_t piece = 0; piece < count; ++piece) {
        if (piece % kPiecesPerRound == 0)
            rounds_.push_back({pieces_.size(), pieces_.size(), true, piece == 0, piece + kPiecesPerRound >= count});
        const BlockRange places = rowsOfBlock(piece, size, positives);
        pieces_.push_back({row, row + 1, places.begin, places.end});
        rounds_.back().pieceEnd = pieces_.size();
    }
}

}  // namespace tastescope
