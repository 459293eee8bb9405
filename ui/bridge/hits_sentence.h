#pragma once

#include <QString>

#include <cstddef>

#include "ui/bridge/dataset_values.h"

namespace tastescope {

struct HitCounts {
    std::size_t hits = 0;    ///< liked hidden items among the first
    std::size_t first = 10;  ///< how many of the list are looked at
    std::size_t hidden = 0;  ///< all liked hidden items of the user
};

/// "3 of the first 10 are among the 4 hidden films that user 407 rated 4 or more."
QString hitsSentence(const HitCounts& counts, const QString& userId, double likedFrom, const DatasetValues& dataset);

}  // namespace tastescope
