#include "engine/planted/planted_config.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>

#include "engine/planted/planted_genres.h"

namespace tastescope {
namespace {

void requireWithin(const char* name, double value, double low, double high) {
    if (value >= low && value <= high) return;
    throw std::invalid_argument("planted data: " + std::string(name) + " is " + std::to_string(value) +
                                "; allowed is " + std::to_string(low) + " to " + std::to_string(high));
}

void requireCount(const char* name, std::size_t value, std::size_t low, std::size_t high) {
    if (value >= low && value <= high) return;
    throw std::invalid_argument("planted data: " + std::string(name) + " is " + std::to_string(value) +
                                "; allowed is " + std::to_string(low) + " to " + std::to_string(high));
}

void requireSizes(const PlantedConfig& config) {
    constexpr std::size_t kMost = 100'000'000;
    requireCount("userCount", config.userCount, 1, kMost);
    requireCount("itemCount", config.itemCount, 2, kMost);
    requireCount("coldUserCount", config.coldUserCount, 0, config.userCount);
    const std::size_t inSeries = roundedUpToGenres(config.seriesCount) * 3;
    requireCount("seriesCount (three items each, evenly over the genres)", inSeries, 0, config.itemCount);
    requireCount("coldItemCount", config.coldItemCount, 0, config.itemCount - inSeries);
    requireWithin("maximumItemShare", config.maximumItemShare, 0.0, 1.0);
    requireCount("minimumActivity", config.minimumActivity, 1, maximumActivity(config));
    requireCount("dayCount", config.dayCount, 1, 100'000);
    requireCount("coldDays", config.coldDays, 1, config.dayCount);
    requireCount("factorCount", config.factorCount, 3, 4096);
    requireCount("vectorDimension", config.vectorDimension, 0, 4096);
    if (config.targetRatings == 0) return;
    const std::size_t warmUsers = config.userCount - config.coldUserCount;
    requireCount("targetRatings", config.targetRatings, warmUsers * config.minimumActivity + 3 * config.coldUserCount,
                 warmUsers * maximumActivity(config) + config.coldUserCount);
}

void requireStrengths(const PlantedConfig& config) {
    requireWithin("activitySpread", config.activitySpread, 0.0, 100.0);
    requireWithin("ringStretch", config.ringStretch, 0.0, 100.0);
    requireWithin("ringDepth", config.ringDepth, 0.0, 100.0);
    requireWithin("itemTaste", config.itemTaste, 0.0, 100.0);
    requireWithin("itemSpread", config.itemSpread, 0.0, 100.0);
    requireWithin("itemDepthSpread", config.itemDepthSpread, 0.0, 100.0);
    requireWithin("itemOwnTaste", config.itemOwnTaste, 0.0, 100.0);
    requireWithin("itemFurtherTaste", config.itemFurtherTaste, 0.0, 100.0);
    requireWithin("seriesSpread", config.seriesSpread, 0.0, 100.0);
    requireWithin("thirdPartPenalty", config.thirdPartPenalty, 0.0, 100.0);
    requireWithin("userTaste", config.userTaste, 0.0, 100.0);
    requireWithin("userSpread", config.userSpread, 0.0, 100.0);
    requireWithin("userOwnSpread", config.userOwnSpread, 0.0, 100.0);
    requireWithin("noise", config.noise, 0.0, 100.0);
    requireWithin("userBiasSpread", config.userBiasSpread, 0.0, 100.0);
    requireWithin("itemBiasSpread", config.itemBiasSpread, 0.0, 100.0);
    requireWithin("vectorStrength", config.vectorStrength, 0.0, 100.0);
    requireWithin("vectorNoise", config.vectorNoise, 0.0, 100.0);
    requireWithin("selectionStrength", config.selectionStrength, 0.0, 100.0);
    requireWithin("genreChainStrength", config.genreChainStrength, 0.0, 100.0);
}

void requireShares(const PlantedConfig& config) {
    requireWithin("popularityQuality", config.popularityQuality, 0.0, 1.0);
    requireWithin("newItemShare", config.newItemShare, 0.0, 1.0);
    requireWithin("lastJoinShare", config.lastJoinShare, 0.0, 1.0);
    requireWithin("secondGenreShare", config.secondGenreShare, 0.0, 1.0);
    requireWithin("secondGenreMix", config.secondGenreMix, 0.0, 1.0);
    requireWithin("descriptionStrength", config.descriptionStrength, 0.0, 1.0);
    requireWithin("yearStrength", config.yearStrength, 0.0, 1.0);
    requireWithin("userAttributeStrength", config.userAttributeStrength, 0.0, 1.0);
}

}  // namespace

PlantedConfig plantedConfigOfSize(std::size_t userCount, std::size_t itemCount, std::size_t ratings,
                                  std::uint64_t seed) {
    const PlantedConfig film;
    PlantedConfig config;
    config.seed = seed;
    config.userCount = userCount;
    config.itemCount = itemCount;
    config.targetRatings = ratings;
    config.coldUserCount = userCount * film.coldUserCount / film.userCount;
    config.coldItemCount = itemCount * film.coldItemCount / film.itemCount;
    config.seriesCount = itemCount * film.seriesCount / film.itemCount / kPlantedGenreCount * kPlantedGenreCount;
    const std::size_t warmUsers = std::max<std::size_t>(1, userCount - config.coldUserCount);
    if (ratings > 0) config.minimumActivity = std::clamp<std::size_t>(ratings / warmUsers / 2, 1, film.minimumActivity);
    config.minimumActivity = std::min(config.minimumActivity, maximumActivity(config));
    return config;
}

void requireValid(const PlantedConfig& config) {
    constexpr double kAny = 1e6;
    requireSizes(config);
    requireStrengths(config);
    requireShares(config);
    requireWithin("meanActivity", config.meanActivity, 1e-3, kAny);
    requireWithin("popularityExponent", config.popularityExponent, 0.0, 20.0);
    requireWithin("popularityOffset", config.popularityOffset, 0.0, kAny);
    requireWithin("step", config.step, 1e-3, kAny);
    requireWithin("minimum", config.minimum, -kAny, kAny);
    requireWithin("maximum", config.maximum, config.minimum + config.step, kAny);
    requireWithin("mean", config.mean, config.minimum, config.maximum);
}

std::size_t maximumActivity(const PlantedConfig& config) {
    const double most = std::floor(static_cast<double>(config.itemCount) * config.maximumItemShare);
    return std::max<std::size_t>(1, static_cast<std::size_t>(most));
}

}  // namespace tastescope
