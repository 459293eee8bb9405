#include "engine/models/als_rounds.h"

#include <algorithm>

#include "engine/core/block_loop.h"

namespace tastescope {
namespace {

/// Enough pieces in a round to keep some threads busy to its end.
constexpr std::size_t kPiecesPerRound = 16;

}  // namespace

AlsRounds::AlsRounds(const SparseRows& rows, const AlsCost& cost, bool cutsRows, double roundOperations) {
    const double pieceOperations = roundOperations / static_cast<double>(kPiecesPerRound);
    double pieceWork = 0.0;
    double roundWork = 0.0;
    bool isOpen = false;  // the last round may take further whole rows
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        const std::size_t positives = rows.rowSize(row);
        if (positives == 0) continue;
        const double work = cost.perRow + cost.perPositive * static_cast<double>(positives);
        if (cutsRows && work > 0.25 * roundOperations + cost.perRow) {
            addHeavyRow(row, positives, cost.perPositive, roundOperations);
            isOpen = false;
            continue;
        }
        const bool isNewRound = !isOpen || roundWork + work > roundOperations;
        if (isNewRound) {
            rounds_.push_back({pieces_.size(), pieces_.size(), false, false, false});
            roundWork = 0.0;
        }
        if (isNewRound || pieceWork + work > pieceOperations) {
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

void AlsRounds::addHeavyRow(std::size_t row, std::size_t positives, double perPositive, double roundOperations) {
    const double pieceOperations = roundOperations / static_cast<double>(kPiecesPerRound);
    const std::size_t size = std::max<std::size_t>(1, static_cast<std::size_t>(pieceOperations / perPositive));
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
