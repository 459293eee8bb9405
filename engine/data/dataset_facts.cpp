#include "engine/data/dataset_facts.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace tastescope {
namespace {

std::vector<std::uint32_t> descendingCounts(const BigVector<std::uint32_t>& indices, std::size_t count) {
    std::vector<std::uint32_t> counts(count, 0);
    for (const std::uint32_t index : indices)
        ++counts[index];
    std::sort(counts.begin(), counts.end(), std::greater<>());
    return counts;
}

/// The different values and their counts, or nothing if there are too many.
std::optional<std::vector<ValueCount>> countDistinct(const BigVector<float>& values) {
    std::vector<ValueCount> counts;
    for (const float value : values) {
        const auto place =
            std::lower_bound(counts.begin(), counts.end(), static_cast<double>(value),
                             [](const ValueCount& entry, double wanted) { return entry.value < wanted; });
        if (place != counts.end() && place->value == static_cast<double>(value)) {
            ++place->count;
            continue;
        }
        if (counts.size() == DatasetFacts::kDistinctValues) return std::nullopt;
        counts.insert(place, ValueCount{static_cast<double>(value), 1});
    }
    return counts;
}

std::vector<ValueCount> countInBins(const BigVector<float>& values) {
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const double begin = *lowest;
    const double width = (*highest - begin) / static_cast<double>(DatasetFacts::kBins);
    std::vector<ValueCount> bins(DatasetFacts::kBins);
    for (std::size_t bin = 0; bin < bins.size(); ++bin)
        bins[bin].value = begin + (static_cast<double>(bin) + 0.5) * width;
    for (const float value : values) {
        const auto bin = static_cast<std::size_t>((value - begin) / width);
        ++bins[std::min(bin, bins.size() - 1)].count;
    }
    return bins;
}

double meanOf(const BigVector<float>& values) {
    double sum = 0.0;
    for (const float value : values)
        sum += value;
    return values.empty() ? 0.0 : sum / static_cast<double>(values.size());
}

}  // namespace

double giniOfDescending(const std::vector<std::uint32_t>& counts) {
    const auto size = static_cast<double>(counts.size());
    double weighted = 0.0;
    double sum = 0.0;
    double rank = 1.0;
    for (const std::uint32_t count : counts) {
        weighted += (size + 1.0 - 2.0 * rank) * count;
        sum += count;
        rank += 1.0;
    }
    return sum == 0.0 ? 0.0 : weighted / (size * sum);
}

DatasetFacts factsOf(const Dataset& dataset) {
    const InteractionColumns& columns = dataset.interactions;
    DatasetFacts facts;
    facts.users = dataset.userCount();
    facts.items = dataset.itemCount();
    facts.interactions = dataset.interactionCount();
    const double cells = static_cast<double>(facts.users) * static_cast<double>(facts.items);
    facts.density = cells == 0.0 ? 0.0 : static_cast<double>(facts.interactions) / cells;
    facts.mean = meanOf(columns.values);
    std::optional<std::vector<ValueCount>> distinct = countDistinct(columns.values);
    facts.valueHistogram = distinct ? std::move(*distinct) : countInBins(columns.values);
    facts.userActivity = descendingCounts(columns.users, facts.users);
    facts.itemPopularity = descendingCounts(columns.items, facts.items);
    facts.itemGini = giniOfDescending(facts.itemPopularity);
    return facts;
}

}  // namespace tastescope
