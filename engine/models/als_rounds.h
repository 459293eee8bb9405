#pragma once

#include <cstddef>
#include <vector>

#include "engine/core/sparse_rows.h"

namespace tastescope {

/// What solving rows costs, in the operations of kRoundOperations.
struct AlsCost {
    double perRow = 0.0;
    double perPositive = 0.0;
};

/// Whole rows, or some of the positives of one heavy row.
struct AlsPiece {
    std::size_t rowBegin = 0;
    std::size_t rowEnd = 0;
    std::size_t placeBegin = 0;  // of a heavy row
    std::size_t placeEnd = 0;
};

/// Pieces that threads take in any order. A heavy row has rounds of its own, the last of which solves it.
struct AlsRound {
    std::size_t pieceBegin = 0;
    std::size_t pieceEnd = 0;
    bool isHeavy = false;
    bool isFirstOfRow = false;
    bool isLastOfRow = false;
};

/// The rows of a matrix cut into rounds of at most `roundOperations` and pieces of about equal work, by the data and `cost` alone.
class AlsRounds {
  public:
    /// `cutsRows`: rows of many positives may be cut; else every row is solved in one piece.
    AlsRounds(const SparseRows& rows, const AlsCost& cost, bool cutsRows, double roundOperations);

    const std::vector<AlsRound>& rounds() const { return rounds_; }
    const std::vector<AlsPiece>& pieces() const { return pieces_; }

  private:
    void addHeavyRow(std::size_t row, std::size_t positives, double perPositive, double roundOperations);

    std::vector<AlsPiece> pieces_;
    std::vector<AlsRound> rounds_;
};

}  // namespace tastescope
