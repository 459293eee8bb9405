#pragma once

#include <algorithm>
#include <span>

#include "engine/core/factor_matrix.h"
#include "engine/core/index_types.h"

namespace tastescope {

/// The rows of some users, one behind the other: what a product with all items reads. Cost: O(users * columns).
inline FactorMatrix gatheredRows(const FactorMatrix& rows, std::span<const UserIndex> users) {
    FactorMatrix gathered(users.size(), rows.columns());
    for (std::size_t place = 0; place < users.size(); ++place)
        std::ranges::copy(rows.row(users[place].value()), gathered.row(place).begin());
    return gathered;
}

}  // namespace tastescope
