#include "engine/planted/planted_users.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

#include "engine/planted/planted_draws.h"
#include "engine/planted/planted_items.h"

namespace tastescope {
namespace {

/// Everything of one user but the number of ratings, of which the unscaled log-normal draw is returned.
double drawUser(const PlantedConfig& config, std::size_t user, PlantedUsers& users) {
    RandomStream stream = plantedStream(config, PlantedDraw::user, user);
    const std::uint32_t genre = stream.below(kPlantedGenreCount);
    const std::array<double, 3> centre = genreCentre(config, genre);
    const std::span<float> row = users.factors.row(user);
    for (std::size_t factor = 0; factor < row.size(); ++factor) {
        const bool isOfGenres = factor < centre.size();
        const double middle = isOfGenres ? config.userTaste * centre[factor] : 0.0;
        row[factor] =
            static_cast<float>(middle + (isOfGenres ? config.userSpread : config.userOwnSpread) * stream.normal());
    }
    users.favouriteGenres[user] = genre;
    users.biases[user] = static_cast<float>(config.userBiasSpread * stream.normal());
    const auto joinDays = static_cast<std::uint32_t>(static_cast<double>(config.dayCount) * config.lastJoinShare);
    users.joinDays[user] = joinDays == 0 ? 0 : stream.below(joinDays);
    return std::exp(config.activitySpread * stream.normal());
}

std::uint64_t activityOf(const PlantedConfig& config, double activity) {
    const double most = static_cast<double>(maximumActivity(config));
    return static_cast<std::uint64_t>(
        std::clamp(std::floor(activity + 0.5), static_cast<double>(config.minimumActivity), most));
}

std::uint64_t totalAt(const PlantedConfig& config, const std::vector<double>& activities, double scale) {
    std::uint64_t total = 0;
    for (const double activity : activities)
        total += activityOf(config, activity * scale);
    return total;
}

/// The largest scale, to double precision, at which the warm users together give at most `wanted` ratings.
double scaleFor(const PlantedConfig& config, const std::vector<double>& activities, std::uint64_t wanted) {
    double low = 0.0;
    double high = 1.0;
    while (totalAt(config, activities, high) <= wanted && high < 1e12)
        high *= 2.0;
    for (int halving = 0; halving < 50; ++halving) {
        const double middle = 0.5 * (low + high);
        (totalAt(config, activities, middle) <= wanted ? low : high) = middle;
    }
    return low;
}

/// Gives one rating more to the users in turn until `missing` are spent.
void spendRemainder(const PlantedConfig& config, const std::vector<std::uint32_t>& warmUsers, std::uint64_t missing,
                    std::vector<std::uint64_t>& counts) {
    while (missing > 0) {
        for (const std::uint32_t user : warmUsers) {
            if (missing == 0) break;
            if (counts[user] >= maximumActivity(config)) continue;
            ++counts[user];
            --missing;
        }
    }
}

/// How many ratings each user gives.
std::vector<std::uint64_t> ratingCounts(const PlantedConfig& config, const std::vector<double>& draws) {
    std::vector<std::uint32_t> order(config.userCount);
    std::iota(order.begin(), order.end(), 0U);
    RandomStream stream = plantedStream(config, PlantedDraw::coldUsers);
    shuffle(std::span(order), stream);
    std::vector<std::uint64_t> counts(config.userCount);
    std::uint64_t coldTotal = 0;
    for (std::size_t place = 0; place < config.coldUserCount; ++place)
        coldTotal += counts[order[place]] = std::min<std::uint64_t>(1 + stream.below(3), maximumActivity(config));

    std::vector<std::uint32_t> warmUsers(order.begin() + static_cast<std::ptrdiff_t>(config.coldUserCount),
                                         order.end());
    std::sort(warmUsers.begin(), warmUsers.end());
    std::vector<double> activities;
    activities.reserve(warmUsers.size());
    for (const std::uint32_t user : warmUsers)
        activities.push_back(draws[user]);

    double scale = config.meanActivity * std::exp(-0.5 * config.activitySpread * config.activitySpread);
    const std::uint64_t wanted = config.targetRatings - std::min<std::uint64_t>(config.targetRatings, coldTotal);
    if (config.targetRatings > 0) scale = scaleFor(config, activities, wanted);
    std::uint64_t total = 0;
    for (std::size_t place = 0; place < warmUsers.size(); ++place)
        total += counts[warmUsers[place]] = activityOf(config, activities[place] * scale);
    if (config.targetRatings > 0 && total < wanted) spendRemainder(config, warmUsers, wanted - total, counts);
    return counts;
}

}  // namespace

PlantedUsers makePlantedUsers(const PlantedConfig& config) {
    PlantedUsers users;
    users.factors = FactorMatrix(config.userCount, config.factorCount);
    users.biases.resize(config.userCount);
    users.favouriteGenres.resize(config.userCount);
    users.joinDays.resize(config.userCount);
    std::vector<double> draws(config.userCount);
    for (std::size_t user = 0; user < config.userCount; ++user)
        draws[user] = drawUser(config, user, users);
    users.offsets.assign(1, 0);
    for (const std::uint64_t count : ratingCounts(config, draws))
        users.offsets.push_back(users.offsets.back() + count);
    return users;
}

}  // namespace tastescope
