#include "engine/models/least_squares_plan.h"

#include <algorithm>

namespace tastescope {
namespace {

constexpr double kGroupOperations = kRoundOperations / 16.0;

double rowWork(std::size_t ratings, std::uint64_t stride) {
    return equationWork(stride) * static_cast<double>(ratings) + solvingWork(stride);
}

void addRounds(const SparseRows& ratings, bool ofUsers, std::uint64_t stride, std::vector<LeastSquaresRound>& rounds) {
    const double ratingsOfPiece = std::max(1.0, (kRoundOperations - solvingWork(stride)) / equationWork(stride));
    const auto piece = static_cast<std::size_t>(ratingsOfPiece);
    std::size_t begin = 0;
    double work = 0.0;
    const auto finish = [&](std::size_t end) {
        if (end > begin) rounds.push_back({ofUsers, begin, end, 0, 0});
        begin = end;
        work = 0.0;
    };
    for (std::size_t row = 0; row < ratings.rowCount(); ++row) {
        const std::size_t count = ratings.rowSize(row);
        const double needed = rowWork(count, stride);
        if (work + needed > kRoundOperations) finish(row);
        if (count > piece) {
            for (std::size_t first = 0; first < count; first += piece)
                rounds.push_back({ofUsers, row, row + 1, first, std::min(first + piece, count)});
            begin = row + 1;
        } else {
            work += needed;
        }
    }
    finish(ratings.rowCount());
}

}  // namespace

double equationWork(std::uint64_t stride) {
    // Half of the square, and tiles that reach over the diagonal; gathering and the loss.
    return static_cast<double>(stride) * (static_cast<double>(stride) / 2.0 + 12.0);
}

double solvingWork(std::uint64_t stride) {
    // Vectors that reach over the diagonal; every step is a load and a store beside its multiplication.
    return static_cast<double>(stride * stride) * (static_cast<double>(stride) / 3.0 + 8.0);
}

std::vector<LeastSquaresRound> planLeastSquares(const SparseRows& byUser, const SparseRows& byItem, std::uint64_t stride) {
    std::vector<LeastSquaresRound> rounds;
    addRounds(byUser, true, stride, rounds);
    addRounds(byItem, false, stride, rounds);
    return rounds;
}

std::vector<std::size_t> rowGroups(const SparseRows& ratings, const LeastSquaresRound& round, std::uint64_t stride) {
    std::vector<std::size_t> begins{round.rowBegin};
    double work = 0.0;
    for (std::size_t row = round.rowBegin; row < round.rowEnd; ++row) {
        if (work >= kGroupOperations) {
            begins.push_back(row);
            work = 0.0;
        }
        work += rowWork(ratings.rowSize(row), stride);
    }
    begins.push_back(round.rowEnd);
    return begins;
}

}  // namespace tastescope
