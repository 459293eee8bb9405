#pragma once

#include <cstddef>
#include <optional>

#include "engine/data/interaction_part.h"

namespace tastescope {

/// What a split asks of a model that it could not have learned, and what it gives away.
struct SplitAudit {
    std::size_t rows = 0;          // held-out rows looked at
    std::size_t coldUserRows = 0;  // of a user without a train row
    std::size_t coldItemRows = 0;  // of an item without a train row
    std::size_t coldPairRows = 0;  // of a cold user or a cold item
    /// Rows older than their user's newest train row: the model has seen that user's future. Empty without timestamps.
    std::optional<std::size_t> futureLeaks;

    bool operator==(const SplitAudit&) const = default;
};

/// Looks at the rows of `heldOut` (test, or validation) beside those of `train`. Precondition: of one data set.
/// Cost: O(rows), 8 bytes a user and 1 an item.
SplitAudit auditSplit(const InteractionPart& train, const InteractionPart& heldOut);

}  // namespace tastescope
