#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/core/big_vector.h"
#include "engine/core/sparse_rows.h"
#include "engine/dense/pair_sums.h"

namespace tastescope {

/// How alike two items (or users) were rated by the users (items) that both have, x and y being their ratings there:
enum class RatingSimilarity {
    cosine,           // Σ xy / √(Σ x² Σ y²)
    adjustedCosine,   // the same of x less the mean of who gave it (of the item, between users)
    pearson,          // the same of x less the mean of the ratings in common
    pearsonBaseline,  // the same of x less the bias baseline
    msd,              // 1 / (1 + Σ (x − y)² / n)
    jaccard,          // n / (n_i + n_j − n): only who rated, not how
};

struct RatingSimilarityOptions {
    RatingSimilarity similarity = RatingSimilarity::pearsonBaseline;
    double shrinkage = 100.0;     // times (n − 1) / (n − 1 + shrinkage); 0: not
    double minimumSupport = 1.0;  // 0 below so many in common
};

/// Sums over the n ratings that two rows have in common.
struct PairSums {
    double count = 0.0;
    double xy = 0.0;
    double xx = 0.0;
    double yy = 0.0;
    double x = 0.0;
    double y = 0.0;
};

/// `xCount`, `yCount`: all ratings of the two rows. 0 where it is not defined (no variance, nothing in common).
/// Source: Surprise 1.1, surprise.similarities; Koren, TKDD 4(1), 2010, eq. 2 (the shrinkage). Differs: shrinkage may follow
/// any similarity, and adjusted cosine (Sarwar et al., WWW 2001, §3.1.3) and Jaccard are added.
double ratingSimilarity(const RatingSimilarityOptions& options, const PairSums& sums, double xCount, double yCount);

/// For each value of `rows` its place within its list of `others`, the same matrix the other way round. Cost: O(values).
BigVector<std::uint32_t> placesInOthers(const SparseRows& rows, const SparseRows& others);

/// Ratings as pairs of rows are compared by: the values stand as in `others`.
struct ComparedRatings {
    const SparseRows& rows;
    const SparseRows& others;
    std::span<const float> values;
    std::span<const std::uint32_t> places;  // placesInOthers()
};

/// Makes rows of similarities, with scratch of its own. Cost of a row: a nanosecond for each pair of ratings.
class RatingSimilarityRow {
  public:
    /// Keeps references to what `ratings` refers to.
    RatingSimilarityRow(const RatingSimilarityOptions& options, const ComparedRatings& ratings);

    /// The similarities of `row` with the rows 0 … out.size() - 1, with itself 0. `out` ends at the row itself or at the last row.
    void fill(std::size_t row, std::span<float> out);

  private:
    bool needsSums() const { return options_.similarity == RatingSimilarity::pearson; }

    RatingSimilarityOptions options_;
    ComparedRatings ratings_;
    BigVector<float> products_;  // count, xy, x², y² of each row
    BigVector<float> plain_;     // x, y; for Pearson only
};

}  // namespace tastescope
