#pragma once

#include <cmath>
#include <cstddef>

namespace tastescope {

/// ⌊fraction · count⌋ for the decimal number that was written: 0.29 of 100 is 29, although the nearest double of 0.29
/// is a little smaller and the plain product would give 28.
inline std::size_t fractionOf(double fraction, std::size_t count) {
    constexpr double kRelativeTolerance = 1e-14;
    return static_cast<std::size_t>(std::floor(fraction * static_cast<double>(count) * (1.0 + kRelativeTolerance)));
}

}  // namespace tastescope
