#include "engine/split/draw_rows.h"

#include <cassert>
#include <cstdint>
#include <limits>

namespace tastescope {

void drawRows(PartLabels& labels, std::size_t count, PartLabel label, RandomStream& stream) {
    assert(labels.size() <= std::numeric_limits<std::uint32_t>::max());
    const auto rowCount = static_cast<std::uint32_t>(labels.size());
    while (count > 0) {
        PartLabel& drawn = labels[stream.below(rowCount)];
        if (drawn != PartLabel::train) continue;
        drawn = label;
        --count;
    }
}

}  // namespace tastescope
