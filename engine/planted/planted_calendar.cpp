#include "engine/planted/planted_calendar.h"

#include <algorithm>
#include <cmath>

namespace tastescope {
namespace {

constexpr std::int64_t kSecondsADay = 86'400;
constexpr std::int64_t kEveningBegins = 17 * 3600;
constexpr std::uint32_t kEveningSeconds = 7 * 3600;

}  // namespace

PlantedCalendar::PlantedCalendar(const PlantedConfig& config, const PlantedItems& items)
    : config_(config), items_(items) {
    // Next on the ring in full, the same again by half; divided by the largest so that no strength overflows.
    stepWeights_.fill(std::exp(-config.genreChainStrength));
    stepWeights_[0] = std::exp(-0.5 * config.genreChainStrength);
    stepWeights_[1] = 1.0;
}

std::int64_t PlantedCalendar::dayOf(std::int64_t second) const {
    return (second - config_.firstSecond) / kSecondsADay;
}

std::uint32_t PlantedCalendar::nextGenre(std::uint32_t lastGenre, RandomStream& stream, const Scratch& scratch) const {
    std::array<double, kPlantedGenreCount> cumulative;
    double total = 0.0;
    for (std::uint32_t genre = 0; genre < kPlantedGenreCount; ++genre) {
        const std::uint32_t steps = genreAlongRing(genre, static_cast<std::uint32_t>(kPlantedGenreCount) - lastGenre);
        const double chance = lastGenre == PlantedItems::kNoGenre ? 1.0 : stepWeights_[steps];
        cumulative[genre] = total += chance * static_cast<double>(scratch.waiting[genre].size());
    }
    const double place = stream.uniformDouble() * total;
    std::uint32_t chosen = 0;
    for (std::uint32_t genre = 0; genre < kPlantedGenreCount; ++genre) {
        if (scratch.waiting[genre].empty()) continue;
        chosen = genre;
        if (place < cumulative[genre]) break;
    }
    return chosen;
}

void PlantedCalendar::arrange(std::uint32_t joinDay, RandomStream& stream, Scratch& scratch,
                              std::span<std::uint32_t> chosen, std::span<std::int64_t> seconds) const {
    const auto days = static_cast<std::int32_t>(config_.dayCount);
    for (std::size_t index = 0; index < chosen.size(); ++index) {
        const std::int32_t from = std::max(static_cast<std::int32_t>(joinDay), items_.releaseDays[chosen[index]]);
        const std::int64_t day =
            from + static_cast<std::int64_t>(stream.below(static_cast<std::uint32_t>(days - from)));
        seconds[index] = config_.firstSecond + day * kSecondsADay + kEveningBegins + stream.below(kEveningSeconds);
    }
    std::sort(seconds.begin(), seconds.end());
    scratch.byRelease.assign(chosen.begin(), chosen.end());
    std::sort(scratch.byRelease.begin(), scratch.byRelease.end(), [&](std::uint32_t left, std::uint32_t right) {
        if (items_.releaseDays[left] != items_.releaseDays[right])
            return items_.releaseDays[left] < items_.releaseDays[right];
        return left < right;
    });
    // At every time one item at least is waiting: the k-th time is not before the k-th release.
    std::size_t released = 0;
    std::uint32_t genre = PlantedItems::kNoGenre;
    for (std::size_t index = 0; index < chosen.size(); ++index) {
        while (released < chosen.size() && items_.releaseDays[scratch.byRelease[released]] <= dayOf(seconds[index])) {
            const std::uint32_t item = scratch.byRelease[released++];
            scratch.waiting[items_.genres[item]].push_back(item);
        }
        genre = nextGenre(genre, stream, scratch);
        std::vector<std::uint32_t>& waiting = scratch.waiting[genre];
        const std::uint32_t place = stream.below(static_cast<std::uint32_t>(waiting.size()));
        chosen[index] = waiting[place];
        waiting[place] = waiting.back();
        waiting.pop_back();
    }
}

}  // namespace tastescope
