#pragma once

#include <cstdint>
#include <optional>

#include "engine/core/big_vector.h"
#include "ui/bridge/dataset_values.h"

namespace tastescope {

/// How long the ratings go on: "3 years", "2021 to 2023". Nothing without timestamps, or where they are no times but
/// numbers that count something. `timestamps` are seconds since 1970.
std::optional<FigureValues> ratingPeriod(const BigVector<std::int64_t>& timestamps);

}  // namespace tastescope
