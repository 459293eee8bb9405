#include "engine/dense/cross_product.h"

#include <algorithm>
#include <cassert>
#include <cstddef>

#include "engine/core/big_vector.h"
#include "engine/core/block_loop.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/cross_product.cpp"
#include "hwy/foreach_target.h"  // compiles this file once for every target; must come before highway.h
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// sum[i * bStride + j] += Σ_r a[r * aStride + i] * b[r * bStride + j]. Strides are multiples of 16, arrays 64-byte
/// aligned. A tile of 4 × 2 vectors stays in registers over all rows.
void addTransposedProductKernel(const double* a, std::size_t aStride, const double* b, std::size_t bStride,
                                std::size_t rowCount, double* sum) {
    constexpr std::size_t kTile = 4;
    const hn::CappedTag<double, 8> tag;
    using Vector = hn::Vec<hn::CappedTag<double, 8>>;
    const std::size_t lanes = hn::Lanes(tag);
    for (std::size_t i = 0; i < aStride; i += kTile) {
        for (std::size_t j = 0; j < bStride; j += 2 * lanes) {
            Vector low[kTile];
            Vector high[kTile];
            for (std::size_t k = 0; k < kTile; ++k)
                low[k] = high[k] = hn::Zero(tag);
            for (std::size_t row = 0; row < rowCount; ++row) {
                const auto lowB = hn::Load(tag, b + row * bStride + j);
                const auto highB = hn::Load(tag, b + row * bStride + j + lanes);
                for (std::size_t k = 0; k < kTile; ++k) {
                    const auto value = hn::Set(tag, a[row * aStride + i + k]);
                    low[k] = hn::MulAdd(value, lowB, low[k]);
                    high[k] = hn::MulAdd(value, highB, high[k]);
                }
            }
            for (std::size_t k = 0; k < kTile; ++k) {
                double* place = sum + (i + k) * bStride + j;
                hn::Store(hn::Add(hn::Load(tag, place), low[k]), tag, place);
                hn::Store(hn::Add(hn::Load(tag, place + lanes), high[k]), tag, place + lanes);
            }
        }
    }
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(addTransposedProductKernel);

namespace {

constexpr std::size_t kPanelRows = 32;  // of 128 columns: 32 KiB, a first-level cache

/// Rows minus their means as doubles, with the padding of the matrix.
class CentredPanel {
  public:
    CentredPanel(const FactorMatrix& rows, const std::vector<double>& means)
        : rows_(rows), means_(means), values_(kPanelRows * rows.stride(), 0.0) {}

    void set(std::size_t place, std::size_t row) {
        const std::span<const float> source = rows_.row(row);
        double* target = values_.data() + place * rows_.stride();
        for (std::size_t column = 0; column < source.size(); ++column)
            target[column] = static_cast<double>(source[column]) - means_[column];
    }
    const double* data() const { return values_.data(); }

  private:
    const FactorMatrix& rows_;
    const std::vector<double>& means_;
    BigVector<double> values_;
};

}  // namespace

std::vector<double> columnMeans(const FactorMatrix& rows, const std::vector<bool>& included) {
    assert(included.size() == rows.rows());
    std::vector<double> means(rows.columns(), 0.0);
    std::size_t count = 0;
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        if (!included[row]) continue;
        ++count;
        const std::span<const float> values = rows.row(row);
        for (std::size_t column = 0; column < values.size(); ++column)
            means[column] += static_cast<double>(values[column]);
    }
    for (double& mean : means)
        mean /= static_cast<double>(std::max<std::size_t>(count, 1));
    return means;
}

std::vector<double> centredCrossProduct(const FactorMatrix& a, const std::vector<double>& aMeans, const FactorMatrix& b,
                                        const std::vector<double>& bMeans, const std::vector<bool>& included,
                                        int threadCount) {
    assert(a.rows() == b.rows() && included.size() == a.rows());
    assert(aMeans.size() == a.columns() && bMeans.size() == b.columns());
    const std::size_t blockSize = std::max<std::size_t>(1024, blockCountFor(a.rows(), 64));
    std::vector<BigVector<double>> sums(blockCountFor(a.rows(), blockSize));
    forEachBlock(sums.size(), threadCount, [&](std::size_t block) {
        BigVector<double>& sum = sums[block];
        sum.resize(a.stride() * b.stride(), 0.0);
        CentredPanel aPanel(a, aMeans);
        CentredPanel bPanel(b, bMeans);
        std::size_t filled = 0;
        const auto flush = [&] {
            HWY_DYNAMIC_DISPATCH(addTransposedProductKernel)
            (aPanel.data(), a.stride(), bPanel.data(), b.stride(), filled, sum.data());
            filled = 0;
        };
        const BlockRange range = rowsOfBlock(block, blockSize, a.rows());
        for (std::size_t row = range.begin; row < range.end; ++row) {
            if (!included[row]) continue;
            aPanel.set(filled, row);
            bPanel.set(filled, row);
            if (++filled == kPanelRows) flush();
        }
        flush();
    });
    std::vector<double> product(a.columns() * b.columns(), 0.0);
    for (const BigVector<double>& sum : sums)
        for (std::size_t i = 0; i < a.columns(); ++i)
            for (std::size_t j = 0; j < b.columns(); ++j)
                product[i * b.columns() + j] += sum[i * b.stride() + j];
    return product;
}

}  // namespace tastescope
#endif
