#include "engine/models/set_similarity.h"

#include <algorithm>
#include <cmath>

namespace tastescope {

void countShared(const SparseRows& rows, const SparseRows& others, std::size_t row, std::span<float> counts) {
    std::ranges::fill(counts, 0.0F);
    for (const std::uint32_t member : rows.columns(row))
        for (const std::uint32_t other : others.columns(member)) counts[other] += 1.0F;
}

SetSimilarities::SetSimilarities(const SetSimilarityOptions& options, const SparseRows& rows, const SparseRows& others)
    : options_(options), rows_(rows), others_(others), ownScale_(rows.rowCount()), otherScale_(rows.rowCount()) {
    const bool isCoCount = options.similarity == SetSimilarity::coCount;
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        const auto members = static_cast<double>(rows.rowSize(row));
        ownScale_[row] = static_cast<float>(std::pow(members, isCoCount ? options.powers.item : 0.5));
        otherScale_[row] = static_cast<float>(std::pow(members, isCoCount ? options.powers.neighbour : 0.5));
    }
}

float SetSimilarities::similarity(std::size_t row, std::size_t other, float shared) const {
    switch (options_.similarity) {
        case SetSimilarity::coCount:
            return shared / (ownScale_[row] * otherScale_[other] + static_cast<float>(options_.powers.offset));
        case SetSimilarity::cosine: return shared / (ownScale_[row] * otherScale_[other]);
        case SetSimilarity::jaccard:
            return shared / (static_cast<float>(rows_.rowSize(row) + rows_.rowSize(other)) - shared);
        case SetSimilarity::conditionalProbability: return shared / static_cast<float>(rows_.rowSize(row));
    }
    return 0.0F;
}

void SetSimilarities::fillRow(std::size_t row, std::span<float> out) const {
    countShared(rows_, others_, row, out);
    const auto shrinkage = static_cast<float>(options_.shrinkage);
    for (std::size_t other = 0; other < out.size(); ++other) {
        const float shared = out[other];
        if (shared == 0.0F) continue;
        out[other] = other == row ? 0.0F : similarity(row, other, shared) * (shared / (shared + shrinkage));
    }
}

}  // namespace tastescope
