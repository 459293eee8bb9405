#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/planted/planted_config.h"
#include "engine/planted/planted_genres.h"

namespace tastescope {

/// The place of an item in a trilogy.
struct SeriesPart {
    std::size_t series = 0;
    std::size_t part = 0;  // 0, 1, 2
};

/// The items of a planted data set by number, which is the id less one. Genres take turns; the numbers begin with the
/// first parts of the series, then the second, then the third ones; the cold items come last.
struct PlantedItems {
    static constexpr std::uint32_t kNoGenre = kPlantedGenreCount;

    FactorMatrix factors;  // (itemCount, factorCount)
    std::vector<float> biases;
    std::vector<std::uint32_t> genres;
    std::vector<std::uint32_t> secondGenres;  // kNoGenre: none
    std::vector<double> popularity;           // weight of choice
    std::vector<std::int32_t> releaseDays;    // -1: before day 0

    std::size_t size() const { return biases.size(); }
};

/// Cost: O(items * factors + items * log(items)).
PlantedItems makePlantedItems(const PlantedConfig& config);

std::optional<SeriesPart> seriesPartOf(const PlantedConfig& config, std::size_t itemNumber);
/// Factors 1 to 3 of a genre's point in taste; the others are 0.
std::array<double, 3> genreCentre(const PlantedConfig& config, std::uint32_t genre);

}  // namespace tastescope
