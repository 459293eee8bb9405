#include "engine/dense/symmetric_sweep.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "engine/core/block_loop.h"
#include "engine/dense/transposed_product.h"

namespace tastescope {
namespace {

constexpr std::size_t kBlock = SymmetricSweep::kBlock;

BlockRange rowsOf(std::size_t block, std::size_t size) {
    return rowsOfBlock(block, kBlock, size);
}

/// The inverse of a small symmetric positive definite matrix in place, by sweeping row after row; false where it is none.
bool invertSmall(std::vector<double>& a, std::size_t size) {
    for (std::size_t k = 0; k < size; ++k) {
        const double pivot = a[k * size + k];
        if (!(pivot > 0.0) || !std::isfinite(pivot)) return false;
        std::array<double, kBlock> row{};
        for (std::size_t j = 0; j < size; ++j)
            row[j] = a[k * size + j];
        for (std::size_t i = 0; i < size; ++i) {
            if (i == k) continue;
            const double factor = row[i] / pivot;
            for (std::size_t j = 0; j < size; ++j)
                a[i * size + j] -= factor * row[j];
        }
        for (std::size_t j = 0; j < size; ++j)
            a[k * size + j] = a[j * size + k] = row[j] / pivot;
        a[k * size + k] = -1.0 / pivot;
    }
    for (double& value : a)
        value = -value;
    return true;
}

}  // namespace

bool SymmetricSweep::begin(const FactorMatrix& matrix, std::size_t size, std::size_t pivot, int threadCount) {
    size_ = size;
    pivot_ = pivot;
    columns_.resize(blockCount(size) * kBlock * kBlock);
    scaled_.resize(columns_.size());
    pivotInverse_.assign(kBlock * kBlock, 0.0F);
    if (!invertPivot(matrix)) return false;
    // Few blocks are not worth a parallel region.
    forEachBlock(blockCount(size), blockCount(size) < 8 ? 1 : threadCount, [&](std::size_t block) {
        copyBlock(matrix, block);
        float* scaled = scaled_.data() + block * kBlock * kBlock;
        std::fill_n(scaled, kBlock * kBlock, 0.0F);
        addTransposedProduct({pivotInverse_.data(), kBlock}, {blockOf(columns_, block), kBlock}, kBlock, 1.0F,
                             {scaled, kBlock}, kBlock, kBlock);
    });
    return true;
}

bool SymmetricSweep::invertPivot(const FactorMatrix& matrix) {
    const BlockRange rows = rowsOf(pivot_, size_);
    const std::size_t width = rows.end - rows.begin;
    std::vector<double> inverse(width * width);
    for (std::size_t i = 0; i < width; ++i)
        for (std::size_t j = 0; j <= i; ++j)
            inverse[i * width + j] = inverse[j * width + i] =
                static_cast<double>(matrix.row(rows.begin + i)[rows.begin + j]);
    if (!invertSmall(inverse, width)) return false;
    for (std::size_t i = 0; i < width; ++i)
        for (std::size_t j = 0; j < width; ++j)
            pivotInverse_[i * kBlock + j] = static_cast<float>(inverse[i * width + j]);
    return true;
}

void SymmetricSweep::copyBlock(const FactorMatrix& matrix, std::size_t block) {
    float* target = columns_.data() + block * kBlock * kBlock;
    std::fill_n(target, kBlock * kBlock, 0.0F);
    if (block == pivot_) return;
    const BlockRange own = rowsOf(block, size_);
    const BlockRange pivots = rowsOf(pivot_, size_);
    for (std::size_t i = own.begin; i < own.end; ++i)
        for (std::size_t k = pivots.begin; k < pivots.end; ++k)
            target[(k - pivots.begin) * kBlock + i - own.begin] =
                block > pivot_ ? matrix.row(i)[k] : matrix.row(k)[i];
}

void SymmetricSweep::updateBlockRow(FactorMatrix& matrix, std::size_t row) const {
    if (row == pivot_) return;
    const BlockRange rows = rowsOf(row, size_);
    for (std::size_t block = 0; block <= row; ++block) {
        if (block == pivot_) continue;
        const std::size_t width = std::min(kBlock, matrix.stride() - block * kBlock);
        addTransposedProduct({blockOf(columns_, row), kBlock}, {blockOf(scaled_, block), kBlock}, kBlock, -1.0F,
                             {matrix.row(rows.begin).data() + block * kBlock, matrix.stride()}, rows.end - rows.begin,
                             width);
    }
}

void SymmetricSweep::finish(FactorMatrix& matrix) const {
    const BlockRange pivots = rowsOf(pivot_, size_);
    for (std::size_t block = 0; block < blockCount(size_); ++block) {
        const BlockRange own = rowsOf(block, size_);
        const float* scaled = blockOf(scaled_, block);
        for (std::size_t i = own.begin; i < own.end; ++i) {
            for (std::size_t k = pivots.begin; k < pivots.end; ++k) {
                const float value = scaled[(k - pivots.begin) * kBlock + i - own.begin];
                if (block > pivot_) matrix.row(i)[k] = value;
                if (block < pivot_) matrix.row(k)[i] = value;
            }
        }
    }
    for (std::size_t i = pivots.begin; i < pivots.end; ++i)
        for (std::size_t k = pivots.begin; k <= i; ++k)
            matrix.row(i)[k] = -pivotInverse_[(i - pivots.begin) * kBlock + k - pivots.begin];
}

}  // namespace tastescope
