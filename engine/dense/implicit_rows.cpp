#include "engine/dense/implicit_rows.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/implicit_rows.cpp"
#include "hwy/foreach_target.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Lanes = hn::CappedTag<float, 16>;
using Vector = hn::Vec<Lanes>;
constexpr std::size_t kLanes = hn::MaxLanes(Lanes());
/// Vectors of a user's row that are held in registers while the items go by.
constexpr std::size_t kTile = 4;

HWY_INLINE std::size_t itemOf(const RatingCell& cell, std::size_t place) {
    return cell.packed[place] & RatingCell::kItemMask;
}

/// `kVectors` columns of one user's sum.
template <std::size_t kVectors>
HWY_INLINE void addTile(const RatingCell& cell, std::size_t place, std::uint32_t count, const float* itemColumns,
                        float* sumColumns, std::size_t stride) {
    Vector sums[kVectors];
    for (std::size_t v = 0; v < kVectors; ++v) sums[v] = hn::Load(Lanes(), sumColumns + v * kLanes);
    for (std::uint32_t k = 0; k < count; ++k) {
        const float* row = itemColumns + itemOf(cell, place + k) * stride;
        for (std::size_t v = 0; v < kVectors; ++v) sums[v] = hn::Add(sums[v], hn::Load(Lanes(), row + v * kLanes));
    }
    for (std::size_t v = 0; v < kVectors; ++v) hn::Store(sums[v], Lanes(), sumColumns + v * kLanes);
}

void addRows(const RatingCell& cell, const float* itemRows, float* sums, std::size_t stride) {
    std::size_t place = 0;
    for (const RatingSegment& segment : cell.segments) {
        float* sum = sums + segment.userRow * stride;
        std::size_t column = 0;
        for (; column + kTile * kLanes <= stride; column += kTile * kLanes)
            addTile<kTile>(cell, place, segment.count, itemRows + column, sum + column, stride);
        for (; column < stride; column += kLanes)
            addTile<1>(cell, place, segment.count, itemRows + column, sum + column, stride);
        place += segment.count;
    }
}

template <std::size_t kVectors>
HWY_INLINE void moveTile(const RatingCell& cell, std::size_t place, std::uint32_t count, float* itemColumns,
                         const float* stepColumns, float keepValue, std::size_t stride) {
    const Vector keep = hn::Set(Lanes(), keepValue);
    Vector steps[kVectors];
    for (std::size_t v = 0; v < kVectors; ++v) steps[v] = hn::Load(Lanes(), stepColumns + v * kLanes);
    for (std::uint32_t k = 0; k < count; ++k) {
        float* row = itemColumns + itemOf(cell, place + k) * stride;
        for (std::size_t v = 0; v < kVectors; ++v)
            hn::Store(hn::MulAdd(keep, hn::Load(Lanes(), row + v * kLanes), steps[v]), Lanes(), row + v * kLanes);
    }
}

void moveRows(const RatingCell& cell, float* itemRows, const float* steps, std::span<const float> keeps, std::size_t stride) {
    std::size_t place = 0;
    for (const RatingSegment& segment : cell.segments) {
        const float* step = steps + segment.userRow * stride;
        const float keep = keeps[segment.userRow];
        std::size_t column = 0;
        for (; column + kTile * kLanes <= stride; column += kTile * kLanes)
            moveTile<kTile>(cell, place, segment.count, itemRows + column, step + column, keep, stride);
        for (; column < stride; column += kLanes)
            moveTile<1>(cell, place, segment.count, itemRows + column, step + column, keep, stride);
        place += segment.count;
    }
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(addRows);
HWY_EXPORT(moveRows);

void addImplicitRows(const RatingCell& cell, const float* itemRows, float* sums, std::size_t stride) {
    HWY_DYNAMIC_DISPATCH(addRows)(cell, itemRows, sums, stride);
}

void moveImplicitRows(const RatingCell& cell, float* itemRows, const float* steps, std::span<const float> keeps,
                      std::size_t stride) {
    HWY_DYNAMIC_DISPATCH(moveRows)(cell, itemRows, steps, keeps, stride);
}

}  // namespace tastescope
#endif
