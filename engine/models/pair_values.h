#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/sparse_rows.h"
#include "engine/core/tensor_bundle.h"

namespace tastescope {

/// Numbers about pairs of rows as a packed lower triangle: row i holds `width` numbers for each row before it.
/// Memory: 2 · width · rows² bytes.
class PairTriangle {
  public:
    PairTriangle() = default;
    /// All zeros.
    PairTriangle(std::size_t rows, std::size_t width) : rows_(rows), width_(width), values_(begin(rows), 0.0F) {}

    std::size_t rowCount() const { return rows_; }
    std::size_t width() const { return width_; }
    /// Shape: (row, width).
    std::span<float> row(std::size_t row) { return std::span(values_).subspan(begin(row), row * width_); }
    std::span<const float> row(std::size_t row) const { return std::span(values_).subspan(begin(row), row * width_); }
    /// The first number of a pair of different rows, whichever comes first.
    float at(std::size_t a, std::size_t b) const { return a > b ? row(a)[b * width_] : row(b)[a * width_]; }
    /// The rows before `end`, one behind the other.
    std::span<float> rowsBefore(std::size_t end) { return std::span(values_).first(begin(end)); }
    std::span<const float> rowsBefore(std::size_t end) const { return std::span(values_).first(begin(end)); }

  private:
    std::size_t begin(std::size_t row) const { return row == 0 ? 0 : row * (row - 1) / 2 * width_; }

    std::size_t rows_ = 0;
    std::size_t width_ = 1;
    BigVector<float> values_;
};

/// Of every pair, or of each row those that were kept (its columns ascend).
using PairValues = std::variant<PairTriangle, SparseRows>;

/// A triangle as NAME.triangle, kept rows as setSparseRows() does.
void setPairValues(TensorBundle& bundle, const std::string& name, const PairValues& pairs);
/// Throws ModelFileError if they are not of so many rows, or a triangle not of `width`.
PairValues pairValues(const TensorBundle& bundle, const std::string& name, std::size_t rowCount, std::size_t width);

/// The numbers of one row with every other, 0 where nothing is kept and with itself. Shape of out: (rows). Width 1.
void copyPairRow(const PairValues& pairs, std::size_t row, std::span<float> out);

/// The `count` largest of the positive values of a row, by ascending column.
struct KeptRow {
    std::vector<std::uint32_t> columns;
    std::vector<float> values;
};
KeptRow keepLargest(std::span<const float> row, std::size_t count);

}  // namespace tastescope
