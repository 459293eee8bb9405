#pragma once

#include <QStringList>

#include <cstddef>
#include <vector>

#include "engine/data/attributes.h"

namespace tastescope {

/// Which of the eight category colours each item has.
struct CategorySlots {
    static constexpr std::size_t kMost = 8;
    static constexpr int kNone = -1;  ///< of another category, or of none: drawn grey

    QStringList names;  ///< at most eight; the last is "other" where there are more categories than that
    std::vector<int> ofItem;
    QStringList nameOfItem;  ///< the category that gave the slot, else the item's first one, else empty
};

/// Up to eight categories keep the order of the catalogue; of more, the seven with most items get a slot, most frequent
/// first. An item takes its first category that has a slot. Cost: O(members).
CategorySlots categorySlots(const CategoryColumn& categories, std::size_t itemCount);

}  // namespace tastescope
