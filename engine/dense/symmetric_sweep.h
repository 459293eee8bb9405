#pragma once

#include <cstddef>

#include "engine/core/big_vector.h"
#include "engine/core/factor_matrix.h"

namespace tastescope {

/// The inverse of a large symmetric positive definite matrix in place, in steps small enough to stop between them: the
/// sweep operator, a Gauss-Jordan elimination that keeps the matrix symmetric, by blocks of kBlock rows. After the sweep
/// of every block the matrix holds minus its inverse. Only the lower triangle is read and defined.
/// Source: Beaton 1964; Goodnight, "A tutorial on the SWEEP operator", The American Statistician 33(3), 1979; by blocks.
/// One sweep of block K with D = A_KK⁻¹, for all other blocks I, J:
///     A_IJ -= A_IK D A_KJ,   A_IK = A_IK D,   A_KK = -D.
/// Cost of all sweeps: n³ / 2 multiply-adds, as much as Cholesky and the inverse of its factor together.
///
/// The matrix is the leading n × n part of `matrix`, which may be larger; the rest is zero and stays zero.
class SymmetricSweep {
  public:
    static constexpr std::size_t kBlock = 64;

    static std::size_t blockCount(std::size_t size) { return (size + kBlock - 1) / kBlock; }

    /// Copies the rows and columns of block `pivot` out of the matrix, and inverts the block (in double precision).
    /// Changes nothing in the matrix. False where the block is not positive definite. Cost: O(n * kBlock²).
    bool begin(const FactorMatrix& matrix, std::size_t size, std::size_t pivot, int threadCount);
    /// The first of the three formulas for the blocks (row, 0 … row); rows are independent of each other.
    /// Cost: row * kBlock³ multiply-adds.
    void updateBlockRow(FactorMatrix& matrix, std::size_t row) const;
    /// The other two, after the update of all rows. Cost: O(n * kBlock).
    void finish(FactorMatrix& matrix) const;

  private:
    /// Block `block` of a panel: (kBlock of the pivot, kBlock of the block).
    static const float* blockOf(const BigVector<float>& panel, std::size_t block) {
        return panel.data() + block * kBlock * kBlock;
    }
    bool invertPivot(const FactorMatrix& matrix);
    void copyBlock(const FactorMatrix& matrix, std::size_t block);

    std::size_t size_ = 0;
    std::size_t pivot_ = 0;
    BigVector<float> columns_;         // A_KI, block after block
    BigVector<float> scaled_;          // D A_KI
    BigVector<float> pivotInverse_;    // D; zeros behind a last block that is not full
};

}  // namespace tastescope
