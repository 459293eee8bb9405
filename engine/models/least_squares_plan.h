#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/sparse_rows.h"
#include "engine/models/model_registry.h"

namespace tastescope {

/// One round of alternating least squares: whole rows, or a piece of the ratings of one row that has too many for a round.
struct LeastSquaresRound {
    bool ofUsers = true;
    std::size_t rowBegin = 0;
    std::size_t rowEnd = 0;
    std::size_t ratingBegin = 0;  // within the row, where the round is a piece of it
    std::size_t ratingEnd = 0;

    bool isPiece() const { return ratingEnd > 0; }
};

/// Multiplications and additions to add one rating to a row's equations, and to solve them.
double equationWork(std::uint64_t stride);
double solvingWork(std::uint64_t stride);

/// The rounds of an epoch, users first: each as many rows as fit kRoundOperations. Cut by data and rank alone.
std::vector<LeastSquaresRound> planLeastSquares(const SparseRows& byUser, const SparseRows& byItem, std::uint64_t stride);

/// The rows of a round in groups of about 1 ms, for threads to take: first rows, and the end.
std::vector<std::size_t> rowGroups(const SparseRows& ratings, const LeastSquaresRound& round, std::uint64_t stride);

}  // namespace tastescope
