#include "engine/models/pair_values.h"

#include <algorithm>

#include "engine/models/top_items.h"

namespace tastescope {

void setPairValues(TensorBundle& bundle, const std::string& name, const PairValues& pairs) {
    if (const auto* triangle = std::get_if<PairTriangle>(&pairs))
        bundle.set<float>(name + ".triangle", triangle->rowsBefore(triangle->rowCount()));
    else
        setSparseRows(bundle, name, std::get<SparseRows>(pairs));
}

PairValues pairValues(const TensorBundle& bundle, const std::string& name, std::size_t rowCount, std::size_t width) {
    if (!bundle.has(name + ".triangle")) return sparseRows(bundle, name, rowCount, rowCount);
    const std::size_t count = rowCount == 0 ? 0 : rowCount * (rowCount - 1) / 2 * width;
    const auto values = bundle.get<float>(name + ".triangle", count);
    PairTriangle triangle(rowCount, width);
    std::ranges::copy(values, triangle.rowsBefore(rowCount).begin());
    return triangle;
}

void copyPairRow(const PairValues& pairs, std::size_t row, std::span<float> out) {
    if (const auto* triangle = std::get_if<PairTriangle>(&pairs)) {
        std::ranges::copy(triangle->row(row), out.begin());
        out[row] = 0.0F;
        for (std::size_t column = row + 1; column < out.size(); ++column) out[column] = triangle->row(column)[row];
        return;
    }
    const SparseRows& kept = std::get<SparseRows>(pairs);
    std::ranges::fill(out, 0.0F);
    for (std::size_t place = 0; place < kept.rowSize(row); ++place) out[kept.columns(row)[place]] = kept.values(row)[place];
}

KeptRow keepLargest(std::span<const float> row, std::size_t count) {
    std::vector<ScoredItem> best = topItems(row, count);
    while (!best.empty() && !(best.back().score > 0.0F)) best.pop_back();
    std::ranges::sort(best, {}, &ScoredItem::item);
    KeptRow kept;
    for (const ScoredItem& one : best) {
        kept.columns.push_back(one.item.value());
        kept.values.push_back(one.score);
    }
    return kept;
}

}  // namespace tastescope
