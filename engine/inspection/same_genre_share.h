#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/inspection/projection.h"

namespace tastescope {

/// Of the `neighbourCount` points nearest to a point in the plane, the share with its genre, averaged over the points:
/// 1 if genres lie apart, the share of the genres themselves if the picture says nothing. Only included rows are
/// points; equal distances fall in index order. 0 if there are fewer than two points. Above 4,096 points every second,
/// third, … asks (all still answer), so that the cost stays at about 4,096 * points. Shapes: projection.points, genres,
/// included (rows). The same bits for any number of threads.
double sameGenreShare(const Projection& projection, std::span<const std::uint32_t> genres,
                      const std::vector<bool>& included, std::size_t neighbourCount, int threadCount);

}  // namespace tastescope
