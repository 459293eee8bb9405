#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/core/translatable.h"

namespace tastescope {

/// The genres of the planted data set, once around the ring of taste: neighbours here are neighbours there. In this
/// order they take the eight category colours, whose neighbours were chosen to differ.
inline constexpr std::size_t kPlantedGenreCount = 8;
inline constexpr std::array<const char*, kPlantedGenreCount> kPlantedGenreNames = {
    TASTESCOPE_TR("Family"), TASTESCOPE_TR("Comedy"), TASTESCOPE_TR("Romance"), TASTESCOPE_TR("Drama"),
    TASTESCOPE_TR("Crime"),  TASTESCOPE_TR("Horror"), TASTESCOPE_TR("Sci-fi"),  TASTESCOPE_TR("Adventure")};

/// The genre `steps` further along the ring.
constexpr std::uint32_t genreAlongRing(std::uint32_t genre, std::uint32_t steps) {
    return (genre + steps) % static_cast<std::uint32_t>(kPlantedGenreCount);
}

constexpr std::size_t roundedUpToGenres(std::size_t count) {
    return (count + kPlantedGenreCount - 1) / kPlantedGenreCount * kPlantedGenreCount;
}

}  // namespace tastescope
