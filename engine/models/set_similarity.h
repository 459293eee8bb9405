#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/core/sparse_rows.h"

namespace tastescope {

/// How alike two sets are, by how many members each has (n_i, n_j) and how many they share (n_ij): items by the users who like
/// them, users by the items they like.
enum class SetSimilarity {
    coCount,                 // n_ij / (n_i^a · n_j^b + c)
    cosine,                  // n_ij / √(n_i n_j)
    jaccard,                 // n_ij / (n_i + n_j − n_ij)
    conditionalProbability,  // n_ij / n_i: of those who have i, how many have j
};

/// a, b and c of coCount. A larger b keeps widely liked neighbours down, a larger c those that rest on few.
struct CoCountPowers {
    double item = 0.5;
    double neighbour = 0.4;
    double offset = 2.0;

    bool operator==(const CoCountPowers&) const = default;
};

struct SetSimilarityOptions {
    SetSimilarity similarity = SetSimilarity::coCount;
    CoCountPowers powers;
    double shrinkage = 0.0;  // times n_ij / (n_ij + shrinkage)
};

/// How many members row `row` shares with every row (with itself: all). Shape of counts: (rows). `others`: `rows` the other way
/// round. Cost: O(rows + pairs), about a nanosecond a pair.
void countShared(const SparseRows& rows, const SparseRows& others, std::size_t row, std::span<float> counts);

/// Rows of similarities, from sets as the rows of a matrix. Safe to share between threads.
/// Source: Deshpande, Karypis, "Item-based top-N recommendation algorithms", TOIS 22(1), 2004, §4.1 (cosine, conditional
/// probability); Bell, Koren, ICDM 2007 (shrinkage). coCount is their common form with both powers and an offset free.
class SetSimilarities {
  public:
    /// Keeps references.
    SetSimilarities(const SetSimilarityOptions& options, const SparseRows& rows, const SparseRows& others);

    /// The similarities of `row` with every row, 0 with itself. Shape of out: (rows). Cost: as countShared().
    void fillRow(std::size_t row, std::span<float> out) const;

  private:
    float similarity(std::size_t row, std::size_t other, float shared) const;

    SetSimilarityOptions options_;
    const SparseRows& rows_;
    const SparseRows& others_;
    std::vector<float> ownScale_;    // n_i^a, √n_i
    std::vector<float> otherScale_;  // n_j^b, √n_j
};

}  // namespace tastescope
