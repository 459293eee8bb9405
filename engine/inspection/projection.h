#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/factor_matrix.h"

namespace tastescope {

struct PlanePoint {
    float x = 0.0F;
    float y = 0.0F;

    bool operator==(const PlanePoint&) const = default;
};

/// Rows of a matrix as points of a plane.
struct Projection {
    std::vector<PlanePoint> points;               // one a row; rows that were left out lie at (0, 0)
    std::array<double, 2> explainedShares{0, 0};  // of the variance, along x and along y

    bool operator==(const Projection&) const = default;
};

/// Marks the rows that have at least one rating: those whose vectors were learned.
std::vector<bool> rowsWithRatings(std::span<const std::uint32_t> ratings);

/// The view of `rows` that shows most of their variance (principal components 1 and 2), the centre of the included
/// rows at (0, 0). Rows not included neither shape the view nor appear in it. The sign of an axis is fixed: its
/// largest loading, the first of equal ones, is positive. The same bits for any number of threads.
/// Shapes: rows (R, columns), included (R). Cost: O(R * columns² + columns³).
/// Source: Pearson 1901; from the eigenvectors of the scatter matrix, which is in double precision.
Projection projectToPlane(const FactorMatrix& rows, const std::vector<bool>& included, int threadCount);

}  // namespace tastescope
