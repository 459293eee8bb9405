#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/random.h"
#include "engine/planted/planted_config.h"
#include "engine/planted/planted_items.h"

namespace tastescope {

/// When a user watched what. Every item gets a time of its own between the user's joining or its release and the end;
/// then the times, in order, are dealt out anew: each goes to one of the items that are out by then, and the genre of
/// the last one decides by a Markov chain which genre comes next. With genreChainStrength 0 all are alike.
class PlantedCalendar {
  public:
    /// One a thread.
    struct Scratch {
        std::vector<std::uint32_t> byRelease;
        std::array<std::vector<std::uint32_t>, kPlantedGenreCount> waiting;  // items that are out, by main genre
    };

    PlantedCalendar(const PlantedConfig& config, const PlantedItems& items);

    /// Puts `chosen` in the order of watching and fills `seconds` (since 1970, ascending). Cost: O(n log n).
    void arrange(std::uint32_t joinDay, RandomStream& stream, Scratch& scratch, std::span<std::uint32_t> chosen,
                 std::span<std::int64_t> seconds) const;

  private:
    std::int64_t dayOf(std::int64_t second) const;
    std::uint32_t nextGenre(std::uint32_t lastGenre, RandomStream& stream, const Scratch& scratch) const;

    const PlantedConfig& config_;
    const PlantedItems& items_;
    std::array<double, kPlantedGenreCount> stepWeights_{};  // by steps along the ring from the last genre
};

}  // namespace tastescope
