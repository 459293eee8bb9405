#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "engine/core/random.h"
#include "engine/planted/alias_table.h"
#include "engine/planted/planted_config.h"
#include "engine/planted/planted_items.h"

namespace tastescope {

/// Draws the items of a user one after the other without replacement, each with a chance in proportion to
/// weight = popularity * exp(selectionStrength * taste) * availability; availability is the share of the user's days on
/// which the item is out.
/// First by rejection: an item is proposed by popularity and by an upper bound of exp(strength * taste) for its cluster
/// (items of like genres, cut by their distance from the middle), and accepted by what it falls short of the bound; the
/// cost goes with the choices, some six proposals each, not with the items. Where proposals run out (active users,
/// strong selection) the rest is drawn by exponential keys over the items left, E / weight, smallest first, which is
/// the same distribution: what was drawn does not matter to the order of the rest. Source of the keys: Efraimidis and
/// Spirakis, "Weighted random sampling with a reservoir", IPL 2006.
class PlantedChooser {
  public:
    /// One a thread. Reused from user to user.
    struct Scratch {
        std::vector<std::uint32_t> takenBy;  // by item: user + 1
        std::vector<std::pair<double, std::uint32_t>> keys;
    };

    /// Cost: O(items * factors). Keeps references to both.
    PlantedChooser(const PlantedConfig& config, const PlantedItems& items);

    /// Fills `chosen` with distinct item numbers, ascending. Preconditions: chosen.size() <= number of items;
    /// joinDay < dayCount; each call with a scratch has another `user`.
    void choose(std::uint32_t user, std::span<const float> userFactors, std::uint32_t joinDay, RandomStream& stream,
                Scratch& scratch, std::span<std::uint32_t> chosen) const;

  private:
    /// Items whose tastes lie together, as a range of slots, the popular ones first: what is proposed often lies
    /// together in memory. |u · (x - centre)| <= radius * |spread * u| by Cauchy and Schwarz.
    struct Cluster {
        std::size_t firstSlot = 0;
        std::vector<double> centre;
        std::vector<double> spread;  // by factor
        double radius = 0.0;
        double popularity = 0.0;
        AliasTable table;
    };
    /// What one user makes of the clusters.
    struct UserBounds {
        std::vector<double> logBounds;  // of exp(strength * taste)
        AliasTable table;               // by popularity * bound
    };
    struct Proposal {
        std::uint32_t slot = 0;
        bool isAccepted = false;  // by taste alone
    };

    void addClusters(std::vector<std::uint32_t> alike);
    void addCluster(const Cluster& shape, double radius, std::vector<std::uint32_t> items);
    UserBounds boundsFor(std::span<const float> userFactors) const;
    void propose(const UserBounds& bounds, std::span<const float> userFactors, RandomStream& stream,
                 std::span<Proposal> proposals) const;
    double availability(std::uint32_t item, std::uint32_t joinDay) const;
    std::size_t chooseByRejection(std::uint32_t user, std::span<const float> userFactors, std::uint32_t joinDay,
                                  RandomStream& stream, Scratch& scratch, std::span<std::uint32_t> chosen) const;
    void chooseByKeys(std::uint32_t user, std::span<const float> userFactors, std::uint32_t joinDay,
                      RandomStream& stream, Scratch& scratch, std::span<std::uint32_t> chosen) const;

    const PlantedConfig& config_;
    const PlantedItems& items_;
    std::vector<Cluster> clusters_;
    std::vector<std::uint32_t> slotItems_;
    std::vector<float> slotFactors_;  // (slots, factorCount), without padding
};

}  // namespace tastescope
