#pragma once

#include <span>

namespace tastescope {

/// Sum of a[i] * b[i]. Any size and alignment; sizes must be equal.
/// Order: two partial sums of vectors, over even and odd vectors, added and then folded; a tail is a vector filled up
/// with zeros. So the result depends on the values and the instruction set alone, and equals to the bit what
/// rowsTimesVector() gives for the same rows. Cost: O(size).
float dot(std::span<const float> a, std::span<const float> b);

/// Sum of a[i]², squared and added in double precision, so that it stays exact enough over millions of weights.
/// Any size and alignment; the order is fixed for an instruction set. Cost: O(size).
double sumOfSquares(std::span<const float> values);

}  // namespace tastescope
