#include "engine/planted/planted_catalogue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/data/category_builder.h"
#include "engine/planted/planted_draws.h"
#include "engine/planted/planted_titles.h"
#include "engine/planted/planted_words.h"

namespace tastescope {
namespace {

CategoryColumn genresOf(const PlantedItems& items, std::span<const std::uint32_t> itemOrder) {
    CategoryColumn genres;
    genres.names.assign(kPlantedGenreNames.begin(), kPlantedGenreNames.end());
    for (const std::uint32_t number : itemOrder) {
        genres.members.push_back(items.genres[number]);
        if (items.secondGenres[number] != PlantedItems::kNoGenre) genres.members.push_back(items.secondGenres[number]);
        genres.offsets.push_back(static_cast<std::uint32_t>(genres.members.size()));
    }
    return genres;
}

/// New items have the year of their release; the others are the older the lower their factor 4, about 1950 to 2020.
double yearOf(const PlantedConfig& config, const PlantedItems& items, std::uint32_t number) {
    constexpr double kDaysAYear = 365.25;
    constexpr double kSecondsAYear = kDaysAYear * 86'400.0;
    const double firstYear = 1970.0 + std::floor(static_cast<double>(config.firstSecond) / kSecondsAYear + 0.01);
    if (items.releaseDays[number] >= 0) return firstYear + std::floor(items.releaseDays[number] / kDaysAYear);
    const std::optional<SeriesPart> part = seriesPartOf(config, number);
    const std::size_t first = part ? part->series : number;
    RandomStream stream = plantedStream(config, PlantedDraw::year, first);
    const bool hasOwnTaste = config.factorCount > 3 && config.itemOwnTaste > 0.0;
    const double tie = hasOwnTaste ? config.yearStrength : 0.0;
    const double truth = hasOwnTaste ? static_cast<double>(items.factors.row(first)[3]) / config.itemOwnTaste : 0.0;
    const double score = tie * truth + std::sqrt(1.0 - tie * tie) * stream.normal();
    constexpr std::array<double, 3> kYearsOfParts = {0.0, 2.0, 5.0};
    return std::clamp(std::round(firstYear - 33.0 + 15.0 * score), firstYear - 71.0, firstYear - 6.0) +
           kYearsOfParts[part ? part->part : 0];
}

std::uint32_t phraseGenre(const PlantedConfig& config, const PlantedItems& items, std::uint32_t number,
                          RandomStream& stream) {
    const bool isTrue = stream.uniformDouble() < config.descriptionStrength;
    const bool isSecond = stream.uniformDouble() < config.secondGenreMix;
    const std::uint32_t any = stream.below(kPlantedGenreCount);
    if (!isTrue) return any;
    return isSecond && items.secondGenres[number] != PlantedItems::kNoGenre ? items.secondGenres[number]
                                                                            : items.genres[number];
}

std::string descriptionOf(const PlantedConfig& config, const PlantedItems& items, std::uint32_t number) {
    RandomStream stream = plantedStream(config, PlantedDraw::description, number);
    const auto phrase = [&](const std::array<const char*, 6> PlantedPhrases::*kind) {
        const PlantedPhrases& phrases = plantedPhrases(phraseGenre(config, items, number, stream));
        return std::string((phrases.*kind)[stream.below(6)]);
    };
    const std::string hero = phrase(&PlantedPhrases::heroes);
    const std::string plot = phrase(&PlantedPhrases::plots);
    return hero + " " + plot + ". " + phrase(&PlantedPhrases::closings);
}

/// To the nearest float of three decimals: what reading the written text gives. Adding 0 turns -0 into 0.
float shortened(double value) {
    return static_cast<float>(std::round(value * 1000.0)) / 1000.0F + 0.0F;
}

VectorColumn vectorsOf(const PlantedConfig& config, const PlantedItems& items,
                       std::span<const std::uint32_t> itemOrder) {
    RandomStream mapStream = plantedStream(config, PlantedDraw::vectorMap);
    std::vector<double> map(config.vectorDimension * config.factorCount);
    const double scale = config.vectorStrength / std::sqrt(static_cast<double>(config.factorCount));
    for (double& entry : map)
        entry = scale * mapStream.normal();
    VectorColumn column{static_cast<std::uint32_t>(config.vectorDimension), {}};
    column.values.reserve(itemOrder.size() * config.vectorDimension);
    for (const std::uint32_t number : itemOrder) {
        RandomStream stream = plantedStream(config, PlantedDraw::vector, number);
        const std::span<const float> factors = items.factors.row(number);
        for (std::size_t dimension = 0; dimension < config.vectorDimension; ++dimension) {
            double value = config.vectorNoise * stream.normal();
            for (std::size_t factor = 0; factor < factors.size(); ++factor)
                value += map[dimension * factors.size() + factor] * static_cast<double>(factors[factor]);
            column.values.push_back(shortened(value));
        }
    }
    return column;
}

AttributeTable itemAttributesOf(const PlantedConfig& config, const PlantedItems& items,
                                std::span<const std::uint32_t> itemOrder, std::vector<PlantedTitle>& titles) {
    NumberColumn years;
    TextColumn descriptions;
    TextColumn chineseTitles;
    for (const std::uint32_t number : itemOrder) {
        years.values.push_back(yearOf(config, items, number));
        descriptions.values.push_back(descriptionOf(config, items, number));
        chineseTitles.values.push_back(std::move(titles[number].chinese));
    }
    AttributeTable table;
    table.columns.push_back({"year", std::move(years)});
    table.columns.push_back({"description", std::move(descriptions)});
    table.columns.push_back({"title:zh", std::move(chineseTitles)});
    if (config.vectorDimension > 0) table.columns.push_back({"vector", vectorsOf(config, items, itemOrder)});
    return table;
}

struct GenreHabits {
    double age;
    const char* snack;
};
/// In the order of kPlantedGenreNames.
constexpr std::array<GenreHabits, kPlantedGenreCount> kHabits = {{{36.0, "ice cream"},
                                                                  {28.0, "popcorn"},
                                                                  {32.0, "chocolate"},
                                                                  {52.0, "olives"},
                                                                  {58.0, "pretzels"},
                                                                  {24.0, "chilli nuts"},
                                                                  {30.0, "gummy bears"},
                                                                  {20.0, "dried mango"}}};
constexpr std::array<const char*, 4> kRegions = {"west", "south", "east", "north"};  // along the ring, two genres each

AttributeTable userAttributesOf(const PlantedConfig& config, const PlantedUsers& users) {
    constexpr double kMiddleAge = 35.0;
    NumberColumn ages;
    CategoryBuilder regions;
    CategoryBuilder snacks;
    for (std::size_t user = 0; user < users.size(); ++user) {
        RandomStream stream = plantedStream(config, PlantedDraw::userAttributes, user);
        const std::uint32_t favourite = users.favouriteGenres[user];
        const double age =
            kMiddleAge + config.userAttributeStrength * (kHabits[favourite].age - kMiddleAge) + 10.0 * stream.normal();
        ages.values.push_back(std::clamp(std::round(age), 12.0, 90.0));
        const auto decider = [&] {
            const bool isTrue = stream.uniformDouble() < config.userAttributeStrength;
            const std::uint32_t any = stream.below(kPlantedGenreCount);
            return isTrue ? favourite : any;
        };
        regions.add(kRegions[decider() / 2]);
        regions.endRow();
        snacks.add(kHabits[decider()].snack);
        snacks.endRow();
    }
    AttributeTable table;
    table.columns.push_back({"age", std::move(ages)});
    table.columns.push_back({"region", regions.finish()});
    table.columns.push_back({"snack", snacks.finish()});
    return table;
}

}  // namespace

Catalogue makePlantedCatalogue(const PlantedConfig& config, const PlantedItems& items, const PlantedUsers& users,
                               std::span<const std::uint32_t> itemOrder) {
    std::vector<PlantedTitle> titles = plantedTitles(config, items);
    Catalogue catalogue;
    for (const std::uint32_t number : itemOrder)
        catalogue.itemTitles.push_back(std::move(titles[number].english));
    catalogue.itemCategories = genresOf(items, itemOrder);
    catalogue.itemAttributes = itemAttributesOf(config, items, itemOrder, titles);
    catalogue.userAttributes = userAttributesOf(config, users);
    return catalogue;
}

}  // namespace tastescope
