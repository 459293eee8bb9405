#pragma once

#include <vector>

#include "engine/inspection/projection.h"

namespace tastescope {

/// `current`, turned and if need be mirrored around (0, 0) so that its points come as near to those of `earlier` as
/// they can (least squares). A picture of a model that learns then neither flips nor spins: the axes of its variance do
/// that by themselves when two of them are about equal. Distances between points do not change; explainedShares are
/// those along the new x and y. Only included rows count. Unchanged if the shapes differ or all points lie at (0, 0).
/// Shapes: current.points, earlier.points, included (rows). Cost: O(rows).
/// Source: Schönemann, "A generalized solution of the orthogonal Procrustes problem", Psychometrika 31, 1966. Differs:
/// in the plane the better of the best rotation and the best mirrored one has a closed form and needs no SVD; there is
/// no shift and no scaling, since both projections are centred and their growth is to be seen.
Projection alignedProjection(const Projection& current, const Projection& earlier, const std::vector<bool>& included);

}  // namespace tastescope
