#include "engine/core/sparse_rows.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "engine/core/errors.h"

namespace tastescope {

SparseRows::SparseRows(std::vector<std::uint64_t> offsets, BigVector<std::uint32_t> columns, BigVector<float> values,
                       std::size_t columnCount)
    : columnCount_(columnCount), offsets_(std::move(offsets)), columns_(std::move(columns)), values_(std::move(values)) {
    const bool fits = !offsets_.empty() && offsets_.front() == 0 && offsets_.back() == columns_.size() &&
                      values_.size() == columns_.size() && std::is_sorted(offsets_.begin(), offsets_.end()) &&
                      std::all_of(columns_.begin(), columns_.end(), [&](std::uint32_t column) { return column < columnCount; });
    if (!fits) throw std::invalid_argument("the compressed rows do not fit together");
}

void SparseRows::appendRow(std::span<const std::uint32_t> columns, std::span<const float> values) {
    columns_.insert(columns_.end(), columns.begin(), columns.end());
    values_.insert(values_.end(), values.begin(), values.end());
    offsets_.push_back(columns_.size());
}

SparseRows transposed(const SparseRows& matrix) {
    std::vector<std::uint64_t> offsets(matrix.columnCount() + 1, 0);
    for (std::size_t row = 0; row < matrix.rowCount(); ++row)
        for (const std::uint32_t column : matrix.columns(row)) ++offsets[column + 1];
    for (std::size_t column = 0; column < matrix.columnCount(); ++column) offsets[column + 1] += offsets[column];
    BigVector<std::uint32_t> rows(matrix.size());
    BigVector<float> values(matrix.size());
    std::vector<std::uint64_t> next(offsets.begin(), offsets.end() - 1);
    for (std::size_t row = 0; row < matrix.rowCount(); ++row) {
        const std::span<const std::uint32_t> columns = matrix.columns(row);
        for (std::size_t place = 0; place < columns.size(); ++place) {
            const std::uint64_t target = next[columns[place]]++;
            rows[target] = static_cast<std::uint32_t>(row);
            values[target] = matrix.values(row)[place];
        }
    }
    return {std::move(offsets), std::move(rows), std::move(values), matrix.rowCount()};
}

void setSparseRows(TensorBundle& bundle, const std::string& name, const SparseRows& matrix) {
    bundle.set<std::uint64_t>(name + ".offsets", matrix.offsets());
    const auto count = static_cast<std::size_t>(matrix.size());
    const std::span<const std::uint32_t> columns(count == 0 ? nullptr : matrix.columns(0).data(), count);
    const std::span<const float> values(count == 0 ? nullptr : matrix.values(0).data(), count);
    bundle.set<std::uint32_t>(name + ".columns", columns);
    bundle.set<float>(name + ".values", values);
    bundle.setScalar(name + ".column_count", static_cast<std::uint64_t>(matrix.columnCount()));
}

SparseRows sparseRows(const TensorBundle& bundle, const std::string& name, std::size_t rowCount, std::size_t columnCount) {
    const auto offsets = bundle.get<std::uint64_t>(name + ".offsets", rowCount + 1);
    const auto columns = bundle.get<std::uint32_t>(name + ".columns");
    const auto values = bundle.get<float>(name + ".values", columns.size());
    if (bundle.scalar<std::uint64_t>(name + ".column_count") != columnCount)
        throw ModelFileError(bundle.origin(), name + " has another number of columns than the model");
    try {
        return {{offsets.begin(), offsets.end()}, {columns.begin(), columns.end()}, {values.begin(), values.end()}, columnCount};
    } catch (const std::invalid_argument&) {
        throw ModelFileError(bundle.origin(), "the rows of " + name + " do not fit together");
    }
}

}  // namespace tastescope
