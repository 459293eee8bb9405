#include "engine/dense/implicit_rows.h"

namespace tastescope {

void addImplicitRowsReference(const RatingCell& cell, const float* itemRows, float* sums, std::size_t stride) {
    std::size_t place = 0;
    for (const RatingSegment& segment : cell.segments)
        for (std::uint32_t k = 0; k < segment.count; ++k, ++place) {
            const float* row = itemRows + (cell.packed[place] & RatingCell::kItemMask) * stride;
            for (std::size_t f = 0; f < stride; ++f) sums[segment.userRow * stride + f] += row[f];
        }
}

void moveImplicitRowsReference(const RatingCell& cell, float* itemRows, const float* steps, std::span<const float> keeps,
                               std::size_t stride) {
    std::size_t place = 0;
    for (const RatingSegment& segment : cell.segments)
        for (std::uint32_t k = 0; k < segment.count; ++k, ++place) {
            float* row = itemRows + (cell.packed[place] & RatingCell::kItemMask) * stride;
            for (std::size_t f = 0; f < stride; ++f)
                row[f] = keeps[segment.userRow] * row[f] + steps[segment.userRow * stride + f];
        }
}

}  // namespace tastescope
