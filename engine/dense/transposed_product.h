#pragma once

#include <cstddef>

namespace tastescope {

/// A (count, width) part of a row-major float array: rows `stride` floats apart.
struct ConstPanel {
    const float* values = nullptr;
    std::size_t stride = 0;
};

struct Panel {
    float* values = nullptr;
    std::size_t stride = 0;
};

/// c += sign · aᵀ b, on one core. Shapes: a (count, rows), b (count, columns), c (rows, columns).
/// b and c start on 64-byte lines, their strides and `columns` are multiples of 16.
/// Every sum is added in the order of the rows of a and b and then to c: the same bits however c is cut into parts.
/// Cost: O(count * rows * columns); fastest where a and b together fit a first-level cache.
void addTransposedProduct(ConstPanel a, ConstPanel b, std::size_t count, float sign, Panel c, std::size_t rows,
                          std::size_t columns);

/// The upper triangle of c += aᵀ b, where it is known to be symmetric (b holds the rows of a, each times a number).
/// Shapes: a and b (count, size), c (size, size); `size` and the strides are multiples of 16. What stands below the
/// diagonal afterwards is not defined. Cost: about half of addTransposedProduct().
void addSymmetricProduct(ConstPanel a, ConstPanel b, std::size_t count, Panel c, std::size_t size);

}  // namespace tastescope
