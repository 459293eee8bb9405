#include "engine/planted/planted_items.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <span>

#include "engine/planted/planted_draws.h"

namespace tastescope {
namespace {

/// Before the first item with this number nothing has a second genre: series stay clear, and a reader of the item file
/// meets the genres in the order of the ring.
std::size_t firstWithSecondGenre(const PlantedConfig& config) {
    return std::max(kPlantedGenreCount, roundedUpToGenres(config.seriesCount) * 3);
}

std::uint32_t drawnSecondGenre(const PlantedConfig& config, std::size_t number, std::uint32_t genre) {
    if (number < firstWithSecondGenre(config)) return PlantedItems::kNoGenre;
    RandomStream stream = plantedStream(config, PlantedDraw::secondGenre, number);
    if (stream.uniformDouble() >= config.secondGenreShare) return PlantedItems::kNoGenre;
    return genreAlongRing(genre, stream.below(2) == 0 ? 1 : kPlantedGenreCount - 1);
}

double itemSpreadOf(const PlantedConfig& config, std::size_t factor) {
    if (factor < 2) return config.itemSpread;
    if (factor == 2) return config.itemDepthSpread;
    return factor == 3 ? config.itemOwnTaste : config.itemFurtherTaste;
}

/// Factors and bias of one item; parts of a series start from the draws of the first part.
void drawTaste(const PlantedConfig& config, std::size_t number, PlantedItems& items) {
    const std::optional<SeriesPart> part = seriesPartOf(config, number);
    RandomStream shared = plantedStream(config, PlantedDraw::item, part ? part->series : number);
    const std::array<double, 3> centre = genreCentre(config, items.genres[number]);
    const bool hasSecond = items.secondGenres[number] != PlantedItems::kNoGenre;
    const std::array<double, 3> second = hasSecond ? genreCentre(config, items.secondGenres[number]) : centre;
    const std::span<float> row = items.factors.row(number);
    for (std::size_t factor = 0; factor < row.size(); ++factor) {
        double value = itemSpreadOf(config, factor) * shared.normal();
        if (factor < centre.size())
            value += config.itemTaste *
                     ((1.0 - config.secondGenreMix) * centre[factor] + config.secondGenreMix * second[factor]);
        row[factor] = static_cast<float>(value);
    }
    double bias = config.itemBiasSpread * shared.normal();
    if (part && part->part > 0) {
        RandomStream own = plantedStream(config, PlantedDraw::item, number);
        for (float& value : row)
            value += static_cast<float>(config.seriesSpread * own.normal());
        if (part->part == 2) bias -= config.thirdPartPenalty;
    }
    items.biases[number] = static_cast<float>(bias);
}

std::int32_t drawnReleaseDay(const PlantedConfig& config, std::size_t number) {
    RandomStream stream = plantedStream(config, PlantedDraw::itemRelease, number);
    const std::size_t usualDays = config.dayCount - config.coldDays;
    if (number >= config.itemCount - config.coldItemCount)
        return static_cast<std::int32_t>(usualDays + stream.below(static_cast<std::uint32_t>(config.coldDays)));
    const bool isNew = stream.uniformDouble() < config.newItemShare;
    if (!isNew || usualDays == 0 || seriesPartOf(config, number)) return -1;
    return static_cast<std::int32_t>(stream.below(static_cast<std::uint32_t>(usualDays)));
}

/// The score that ranks an item by popularity: standard normal, tied to its quality; series stand in the upper middle.
double popularityScore(const PlantedConfig& config, std::size_t number, double bias) {
    RandomStream stream = plantedStream(config, PlantedDraw::popularity, number);
    if (seriesPartOf(config, number)) return 0.4 + 0.6 * stream.uniformDouble();
    const double tie = config.itemBiasSpread > 0.0 ? config.popularityQuality : 0.0;
    const double quality = tie > 0.0 ? bias / config.itemBiasSpread : 0.0;
    return tie * quality + std::sqrt(1.0 - tie * tie) * stream.normal();
}

void rankByPopularity(const PlantedConfig& config, PlantedItems& items) {
    std::vector<double> scores(items.size());
    for (std::size_t number = 0; number < items.size(); ++number)
        scores[number] = popularityScore(config, number, static_cast<double>(items.biases[number]));
    std::vector<std::uint32_t> ranked(items.size());
    std::iota(ranked.begin(), ranked.end(), 0U);
    std::sort(ranked.begin(), ranked.end(), [&](std::uint32_t left, std::uint32_t right) {
        return scores[left] != scores[right] ? scores[left] > scores[right] : left < right;
    });
    for (std::size_t place = 0; place < ranked.size(); ++place) {
        const double rank = static_cast<double>(place + 1);
        items.popularity[ranked[place]] = std::pow(rank + config.popularityOffset, -config.popularityExponent);
    }
}

}  // namespace

std::optional<SeriesPart> seriesPartOf(const PlantedConfig& config, std::size_t itemNumber) {
    const std::size_t stride = roundedUpToGenres(config.seriesCount);
    if (stride == 0 || itemNumber >= 3 * stride || itemNumber % stride >= config.seriesCount) return std::nullopt;
    return SeriesPart{itemNumber % stride, itemNumber / stride};
}

std::array<double, 3> genreCentre(const PlantedConfig& config, std::uint32_t genre) {
    const double angle = std::numbers::pi * (1.0 + 2.0 * genre / static_cast<double>(kPlantedGenreCount));
    return {config.ringStretch * std::cos(angle), std::sin(angle),
            genre % 2 == 0 ? config.ringDepth : -config.ringDepth};
}

PlantedItems makePlantedItems(const PlantedConfig& config) {
    PlantedItems items;
    items.factors = FactorMatrix(config.itemCount, config.factorCount);
    items.biases.resize(config.itemCount);
    items.genres.resize(config.itemCount);
    items.secondGenres.resize(config.itemCount);
    items.popularity.resize(config.itemCount);
    items.releaseDays.resize(config.itemCount);
    for (std::size_t number = 0; number < config.itemCount; ++number) {
        items.genres[number] = static_cast<std::uint32_t>(number % kPlantedGenreCount);
        items.secondGenres[number] = drawnSecondGenre(config, number, items.genres[number]);
        items.releaseDays[number] = drawnReleaseDay(config, number);
        drawTaste(config, number, items);
    }
    rankByPopularity(config, items);
    return items;
}

}  // namespace tastescope
