#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/core/big_vector.h"

namespace tastescope {

/// A row-major float matrix whose rows start on 64-byte lines: one embedding a row. The padding behind a row holds
/// zeros and has to stay zero, so that kernels may read whole vectors without a tail.
class FactorMatrix {
  public:
    static constexpr std::size_t kRowAlignment = 16;  // floats, one 64-byte line

    FactorMatrix() = default;
    /// Shape (rows, columns), all zeros. Cost: O(rows * stride).
    FactorMatrix(std::size_t rows, std::size_t columns)
        : rows_(rows),
          columns_(columns),
          stride_((columns + kRowAlignment - 1) / kRowAlignment * kRowAlignment),
          values_(rows * stride_, 0.0F) {}

    std::size_t rows() const { return rows_; }
    std::size_t columns() const { return columns_; }
    /// Floats from one row to the next: columns rounded up to kRowAlignment.
    std::size_t stride() const { return stride_; }

    std::span<float> row(std::size_t index) { return {values_.data() + index * stride_, columns_}; }
    std::span<const float> row(std::size_t index) const { return {values_.data() + index * stride_, columns_}; }
    /// The row with its zero padding: stride() floats.
    std::span<const float> paddedRow(std::size_t index) const { return {values_.data() + index * stride_, stride_}; }

    float* data() { return values_.data(); }
    const float* data() const { return values_.data(); }
    std::size_t byteCount() const { return values_.size() * sizeof(float); }

    bool operator==(const FactorMatrix&) const = default;

  private:
    std::size_t rows_ = 0;
    std::size_t columns_ = 0;
    std::size_t stride_ = 0;
    BigVector<float> values_;
};

}  // namespace tastescope
