#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/tensor_bundle.h"

namespace tastescope {

/// A sparse float matrix as compressed rows; the columns of a row ascend unless its maker says otherwise. Memory: 8 bytes a
/// value, 8 a row.
class SparseRows {
  public:
    SparseRows() = default;
    /// No values. Rows are added with appendRow().
    explicit SparseRows(std::size_t columnCount) : columnCount_(columnCount) {}
    /// Throws std::invalid_argument if the offsets do not ascend to the number of values or a column is not below `columnCount`.
    SparseRows(std::vector<std::uint64_t> offsets, BigVector<std::uint32_t> columns, BigVector<float> values,
               std::size_t columnCount);

    std::size_t rowCount() const { return offsets_.size() - 1; }
    std::size_t columnCount() const { return columnCount_; }
    /// Stored values.
    std::size_t size() const { return columns_.size(); }
    std::size_t rowSize(std::size_t row) const { return static_cast<std::size_t>(offsets_[row + 1] - offsets_[row]); }
    std::span<const std::uint32_t> columns(std::size_t row) const { return std::span(columns_).subspan(offsets_[row], rowSize(row)); }
    std::span<const float> values(std::size_t row) const { return std::span(values_).subspan(offsets_[row], rowSize(row)); }
    std::span<float> values(std::size_t row) { return std::span(values_).subspan(offsets_[row], rowSize(row)); }
    const std::vector<std::uint64_t>& offsets() const { return offsets_; }
    /// Row after row.
    const BigVector<float>& allValues() const { return values_; }

    void appendRow(std::span<const std::uint32_t> columns, std::span<const float> values);

    bool operator==(const SparseRows&) const = default;

  private:
    std::size_t columnCount_ = 0;
    std::vector<std::uint64_t> offsets_{0};
    BigVector<std::uint32_t> columns_;
    BigVector<float> values_;
};

/// The matrix with rows and columns exchanged; its columns ascend. Cost: O(values + rows + columns).
SparseRows transposed(const SparseRows& matrix);

/// As NAME.offsets (U64), NAME.columns (U32), NAME.values (F32), NAME.column_count.
void setSparseRows(TensorBundle& bundle, const std::string& name, const SparseRows& matrix);
/// Throws ModelFileError if the tensors do not fit together or the shape is another.
SparseRows sparseRows(const TensorBundle& bundle, const std::string& name, std::size_t rowCount, std::size_t columnCount);

}  // namespace tastescope
