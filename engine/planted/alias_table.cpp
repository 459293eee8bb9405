#include "engine/planted/alias_table.h"

#include <algorithm>
#include <numeric>

namespace tastescope {

AliasTable::AliasTable(std::span<const double> weights) : columns_(weights.size()) {
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double scale = static_cast<double>(weights.size()) / total;
    std::vector<double> filled(weights.size());
    std::vector<std::uint32_t> small;
    std::vector<std::uint32_t> large;
    for (std::uint32_t column = 0; column < weights.size(); ++column) {
        filled[column] = weights[column] * scale;
        columns_[column] = {0xFFFFFFFFU, column};
        (filled[column] < 1.0 ? small : large).push_back(column);
    }
    while (!small.empty() && !large.empty()) {
        const std::uint32_t poor = small.back();
        const std::uint32_t rich = large.back();
        small.pop_back();
        columns_[poor] = {static_cast<std::uint32_t>(std::min(filled[poor] * 0x1.0p32, 4294967295.0)), rich};
        filled[rich] -= 1.0 - filled[poor];
        if (filled[rich] >= 1.0) continue;
        large.pop_back();
        small.push_back(rich);
    }
}

}  // namespace tastescope
