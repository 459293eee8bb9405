#pragma once

#include <cstddef>
#include <cstdint>

namespace tastescope {

/// Every size and every strength of the planted data set (planted_dataset.h). The defaults make the built-in "Film
/// club": about 157,000 ratings whose lesson is vivid. A strength of 0 switches its dependence off. "Centre" is the
/// point of a genre in taste: eight genres stand on an ellipse in factors 1 and 2, alternately in front and behind in
/// factor 3; factors 4 … factorCount are taste that no genre explains.
struct PlantedConfig {
    std::uint64_t seed = 1;

    // Sizes.
    std::size_t userCount = 2000;
    std::size_t itemCount = 600;     // of the catalogue; an item that nobody chose has no rating
    std::size_t targetRatings = 0;   // exactly so many ratings, by scaling the activity; 0: meanActivity decides
    std::size_t coldUserCount = 60;  // users with 1 to 3 ratings
    std::size_t coldItemCount = 24;  // items released within the last coldDays
    std::size_t seriesCount = 8;     // trilogies: three items that share a taste
    double meanActivity = 90.0;      // ratings a user: log-normal, before the limits below
    double activitySpread = 1.0;     // standard deviation of its logarithm
    std::size_t minimumActivity = 4;
    double maximumItemShare = 0.5;          // nobody rates more than this share of the items
    std::int64_t firstSecond = 1609459200;  // seconds since 1970 of day 0: 1 January 2021, midnight UTC
    std::size_t dayCount = 1095;            // three years
    std::size_t coldDays = 21;
    double newItemShare = 0.35;  // items released during the dayCount days; the others are older
    double lastJoinShare = 0.9;  // users join at any time in the first 90 % of the days

    // Taste.
    std::size_t factorCount = 6;     // at least 3
    double ringStretch = 1.25;       // long half-axis of the ellipse; the short one is 1
    double ringDepth = 0.45;         // the centres' factor 3, with alternating sign
    double itemTaste = 1.09;         // item = itemTaste * centre + spread
    double itemSpread = 0.16;        // standard deviation on factors 1 and 2,
    double itemDepthSpread = 0.25;   // on factor 3,
    double itemOwnTaste = 0.3;       // on factor 4,
    double itemFurtherTaste = 0.15;  // and on those behind it
    double secondGenreShare = 0.15;  // items with a second genre, a neighbour on the ring,
    double secondGenreMix = 0.38;    // and its part of their centre
    double seriesSpread = 0.05;      // parts of a series differ by this standard deviation
    double thirdPartPenalty = 0.15;  // taken from the bias of every third part
    double userTaste = 0.6;          // user = userTaste * centre of the favourite genre + spread
    double userSpread = 0.55;        // standard deviation on factors 1 to 3
    double userOwnSpread = 0.8;      // and on those behind them

    // Ratings: clip(round(mean + biases + taste + N(0, noise²))).
    double mean = 2.75;
    double noise = 0.6;
    double userBiasSpread = 0.4;
    double itemBiasSpread = 0.4;
    double step = 0.5;
    double minimum = 0.5;
    double maximum = 5.0;

    // Choice: a user draws items without replacement by popularity * exp(selectionStrength * taste) * availability.
    double selectionStrength = 1.0;
    double popularityExponent = 1.1;  // popularity = (rank + popularityOffset)^-popularityExponent
    double popularityOffset = 10.0;
    double popularityQuality = 0.5;  // correlation of the score behind the rank with the item's bias, 0 to 1

    // What is told of users and items: noisy functions of the truth.
    double descriptionStrength = 0.7;  // chance that a phrase is of the item's genre, else of any
    double yearStrength = 0.6;         // correlation of an older item's year with factor 4
    double vectorStrength = 1.0;       // vector = vectorStrength * random linear map of the factors + noise
    double vectorNoise = 0.3;
    std::size_t vectorDimension = 16;    // 0: no vector
    double userAttributeStrength = 0.6;  // chance (snack, region) or part (age) that the favourite genre decides
    double genreChainStrength = 2.0;     // log-odds by which a user turns to the next genre of the ring
};

/// The default with other sizes: cold users, cold items and series keep their shares. ratings = 0: as the activity
/// gives.
PlantedConfig plantedConfigOfSize(std::size_t userCount, std::size_t itemCount, std::size_t ratings,
                                  std::uint64_t seed);

/// Throws std::invalid_argument naming the first field that is out of its range, its value and the range.
void requireValid(const PlantedConfig& config);

/// The most ratings one user of `config` can give.
std::size_t maximumActivity(const PlantedConfig& config);

}  // namespace tastescope
