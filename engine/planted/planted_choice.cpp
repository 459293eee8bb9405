#include "engine/planted/planted_choice.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace tastescope {
namespace {

/// Proposals that a choice takes on the way, about: below it rejection would run out before it is done.
constexpr std::size_t kProposalsPerChoice = 6;

/// Proposals are made by so many: they do not depend on each other, so that their waits for memory overlap.
constexpr std::size_t kProposalsAtOnce = 32;

/// Clusters are cut at these shares of their items, by distance from the middle: the near ones get a tighter bound.
constexpr double kShells[] = {0.5, 0.85, 1.0};

double dot(std::span<const float> user, const float* item) {
    float sum = 0.0F;
    for (std::size_t factor = 0; factor < user.size(); ++factor)
        sum += user[factor] * item[factor];
    return static_cast<double>(sum);
}

}  // namespace

PlantedChooser::PlantedChooser(const PlantedConfig& config, const PlantedItems& items)
    : config_(config), items_(items) {
    constexpr std::size_t kSecondGenres = kPlantedGenreCount + 1;
    std::vector<std::vector<std::uint32_t>> alike(kPlantedGenreCount * kSecondGenres);
    for (std::uint32_t item = 0; item < items.size(); ++item)
        alike[items.genres[item] * kSecondGenres + items.secondGenres[item]].push_back(item);
    for (std::vector<std::uint32_t>& group : alike)
        if (!group.empty()) addClusters(std::move(group));
}

void PlantedChooser::addClusters(std::vector<std::uint32_t> alike) {
    const double count = static_cast<double>(alike.size());
    Cluster shape;
    shape.centre.assign(config_.factorCount, 0.0);
    shape.spread.assign(config_.factorCount, 0.0);
    for (std::size_t factor = 0; factor < config_.factorCount; ++factor) {
        double& centre = shape.centre[factor];
        for (const std::uint32_t item : alike)
            centre += static_cast<double>(items_.factors.row(item)[factor]) / count;
        double squares = 0.0;
        for (const std::uint32_t item : alike) {
            const double offset = static_cast<double>(items_.factors.row(item)[factor]) - centre;
            squares += offset * offset;
        }
        shape.spread[factor] = std::max(std::sqrt(squares / count), 1e-6);
    }
    std::vector<std::pair<double, std::uint32_t>> byDistance;
    for (const std::uint32_t item : alike) {
        double squares = 0.0;
        for (std::size_t factor = 0; factor < config_.factorCount; ++factor) {
            const double value = static_cast<double>(items_.factors.row(item)[factor]);
            const double offset = (value - shape.centre[factor]) / shape.spread[factor];
            squares += offset * offset;
        }
        byDistance.emplace_back(std::sqrt(squares), item);
    }
    std::sort(byDistance.begin(), byDistance.end());
    std::size_t begin = 0;
    for (const double share : kShells) {
        const auto end = static_cast<std::size_t>(std::ceil(share * count));
        if (end == begin) continue;
        std::vector<std::uint32_t> shell;
        for (std::size_t place = begin; place < end; ++place)
            shell.push_back(byDistance[place].second);
        addCluster(shape, byDistance[end - 1].first, std::move(shell));
        begin = end;
    }
}

void PlantedChooser::addCluster(const Cluster& shape, double radius, std::vector<std::uint32_t> items) {
    std::sort(items.begin(), items.end(), [&](std::uint32_t left, std::uint32_t right) {
        const double difference = items_.popularity[left] - items_.popularity[right];
        return difference != 0.0 ? difference > 0.0 : left < right;
    });
    Cluster cluster = shape;
    cluster.firstSlot = slotItems_.size();
    cluster.radius = radius;
    std::vector<double> weights;
    for (const std::uint32_t item : items) {
        const std::span<const float> factors = items_.factors.row(item);
        slotItems_.push_back(item);
        slotFactors_.insert(slotFactors_.end(), factors.begin(), factors.end());
        weights.push_back(items_.popularity[item]);
        cluster.popularity += weights.back();
    }
    cluster.table = AliasTable(weights);
    clusters_.push_back(std::move(cluster));
}

PlantedChooser::UserBounds PlantedChooser::boundsFor(std::span<const float> userFactors) const {
    UserBounds bounds;
    double highest = -std::numeric_limits<double>::infinity();
    for (const Cluster& cluster : clusters_) {
        double middle = 0.0;
        double squares = 0.0;
        for (std::size_t factor = 0; factor < userFactors.size(); ++factor) {
            const double value = static_cast<double>(userFactors[factor]);
            middle += value * cluster.centre[factor];
            squares += value * value * cluster.spread[factor] * cluster.spread[factor];
        }
        // The little more covers the float rounding of the dot product.
        bounds.logBounds.push_back(config_.selectionStrength * (middle + cluster.radius * std::sqrt(squares) + 1e-4));
        highest = std::max(highest, bounds.logBounds.back());
    }
    std::vector<double> weights;
    for (std::size_t index = 0; index < clusters_.size(); ++index)
        weights.push_back(clusters_[index].popularity * std::exp(bounds.logBounds[index] - highest));
    bounds.table = AliasTable(weights);
    return bounds;
}

double PlantedChooser::availability(std::uint32_t item, std::uint32_t joinDay) const {
    const auto join = static_cast<std::int32_t>(joinDay);
    const auto days = static_cast<std::int32_t>(config_.dayCount);
    const std::int32_t from = std::max(join, items_.releaseDays[item]);
    return static_cast<double>(days - from) / static_cast<double>(days - join);
}

void PlantedChooser::propose(const UserBounds& bounds, std::span<const float> userFactors, RandomStream& stream,
                             std::span<Proposal> proposals) const {
    std::array<double, kProposalsAtOnce> logBounds;
    for (std::size_t index = 0; index < proposals.size(); ++index) {
        const std::uint32_t drawn = bounds.table.draw(stream);
        const Cluster& cluster = clusters_[drawn];
        logBounds[index] = bounds.logBounds[drawn];
        proposals[index].slot = static_cast<std::uint32_t>(cluster.firstSlot) + cluster.table.draw(stream);
    }
    for (std::size_t index = 0; index < proposals.size(); ++index) {
        const double taste = dot(userFactors, slotFactors_.data() + proposals[index].slot * userFactors.size());
        const double acceptance = std::exp(config_.selectionStrength * taste - logBounds[index]);
        proposals[index].isAccepted = static_cast<double>(stream.uniform()) < acceptance;
    }
}

std::size_t PlantedChooser::chooseByRejection(std::uint32_t user, std::span<const float> userFactors,
                                              std::uint32_t joinDay, RandomStream& stream, Scratch& scratch,
                                              std::span<std::uint32_t> chosen) const {
    const std::size_t roundCount = items_.size() / 2 / kProposalsAtOnce;
    if (chosen.size() * kProposalsPerChoice > roundCount * kProposalsAtOnce) return 0;
    const UserBounds bounds = boundsFor(userFactors);
    std::array<Proposal, kProposalsAtOnce> proposals;
    std::size_t count = 0;
    for (std::size_t round = 0; round < roundCount; ++round) {
        propose(bounds, userFactors, stream, proposals);
        for (const Proposal& proposal : proposals) {
            if (!proposal.isAccepted) continue;
            const std::uint32_t item = slotItems_[proposal.slot];
            if (scratch.takenBy[item] == user + 1) continue;
            if (static_cast<double>(stream.uniform()) >= availability(item, joinDay)) continue;
            scratch.takenBy[item] = user + 1;
            chosen[count++] = item;
            if (count == chosen.size()) return count;
        }
    }
    return count;
}

void PlantedChooser::chooseByKeys(std::uint32_t user, std::span<const float> userFactors, std::uint32_t joinDay,
                                  RandomStream& stream, Scratch& scratch, std::span<std::uint32_t> chosen) const {
    if (chosen.empty()) return;
    scratch.keys.clear();
    double highest = -std::numeric_limits<double>::infinity();
    for (std::uint32_t item = 0; item < items_.size(); ++item) {
        if (scratch.takenBy[item] == user + 1) continue;
        const double taste = dot(userFactors, items_.factors.row(item).data());
        scratch.keys.emplace_back(config_.selectionStrength * taste, item);
        highest = std::max(highest, scratch.keys.back().first);
    }
    for (auto& [key, item] : scratch.keys) {
        const double weight = items_.popularity[item] * availability(item, joinDay) * std::exp(key - highest);
        key = -std::log((static_cast<double>(stream.nextBits()) + 0.5) * 0x1.0p-32) / weight;
    }
    assert(chosen.size() <= scratch.keys.size());
    const auto last = scratch.keys.begin() + static_cast<std::ptrdiff_t>(chosen.size());
    std::nth_element(scratch.keys.begin(), last - 1, scratch.keys.end());
    std::transform(scratch.keys.begin(), last, chosen.begin(), [](const auto& entry) { return entry.second; });
}

void PlantedChooser::choose(std::uint32_t user, std::span<const float> userFactors, std::uint32_t joinDay,
                            RandomStream& stream, Scratch& scratch, std::span<std::uint32_t> chosen) const {
    if (scratch.takenBy.empty()) scratch.takenBy.assign(items_.size(), 0);
    const std::size_t count = chooseByRejection(user, userFactors, joinDay, stream, scratch, chosen);
    chooseByKeys(user, userFactors, joinDay, stream, scratch, chosen.subspan(count));
    // Neither way of drawing leaves an order that means anything.
    std::sort(chosen.begin(), chosen.end());
}

}  // namespace tastescope
