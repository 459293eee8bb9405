#include "engine/reading/nearest_name.h"

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <system_error>
#include <vector>

#include "engine/core/name_text.h"

namespace tastescope {
namespace {

/// Letters to change, add or leave out to turn one into the other (Levenshtein 1966), row by row.
std::size_t editDistance(std::string_view from, std::string_view to) {
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= from.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::optional<std::string> nearestName(std::string_view name, std::span<const std::string> names) {
    const std::string wanted = lowerCase(name);
    std::optional<std::string> nearest;
    std::size_t smallest = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    for (const std::string& candidate : names) {
        const std::size_t distance = editDistance(wanted, lowerCase(candidate));
        if (distance >= smallest) continue;
        smallest = distance;
        nearest = candidate;
    }
    return nearest;
}

std::optional<std::string> nearestSibling(const std::string& path) {
    namespace fs = std::filesystem;
    const fs::path wanted = fs::path(path).lexically_normal();
    const fs::path folder = wanted.parent_path().empty() ? fs::path(".") : wanted.parent_path();
    std::vector<std::string> names;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure))
        names.push_back(entry->path().filename().string());
    std::sort(names.begin(), names.end());
    const std::optional<std::string> nearest = nearestName(wanted.filename().string(), names);
    if (!nearest) return std::nullopt;
    return (wanted.parent_path() / *nearest).string();
}

}  // namespace tastescope
