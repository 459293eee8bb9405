#pragma once

#include <cstddef>

#include "engine/dense/transposed_product.h"

namespace tastescope {

/// Solves A x = y for one symmetric positive definite A, on one core, by A = Uᵀ U. Of A the upper triangle is read; it is
/// overwritten with U, what stands below is scratch. `vector` holds y and then x.
/// Shapes: a (size, size), vector (size); `size` and the stride are multiples of 16, both start on 64-byte lines.
/// Pad with ones on the diagonal. Returns false where A is not positive definite in single precision; a and vector are
/// then of no use. Cost: size³ / 3 + 2 size².
/// Bands of rows are factored one after another: first the product of the rows above is taken off in register tiles,
/// then the band itself is factored row by row.
bool solvePositiveDefinite(Panel a, std::size_t size, float* vector);

}  // namespace tastescope
