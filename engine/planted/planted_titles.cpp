#include "engine/planted/planted_titles.h"

#include <array>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <unordered_set>

#include "engine/planted/planted_draws.h"
#include "engine/planted/planted_words.h"

namespace tastescope {
namespace {

std::vector<std::uint32_t> shuffledNumbers(std::size_t count, RandomStream& stream) {
    std::vector<std::uint32_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0U);
    shuffle(std::span(numbers), stream);
    return numbers;
}

std::string filled(std::string frame, const char* name) {
    return frame.replace(frame.find('%'), 1, name);
}

/// The titles of one genre, one after the other without end; no two of them are equal.
class TitleSource {
  public:
    TitleSource(const PlantedConfig& config, std::size_t genre) : words_(plantedWords(genre)) {
        RandomStream stream = plantedStream(config, PlantedDraw::titleOrder, genre);
        pairs_ = shuffledNumbers(words_.adjectives.size() * words_.nouns.size(), stream);
        framed_ = shuffledNumbers(words_.frames.size() * words_.names.size(), stream);
    }

    PlantedTitle next() {
        // One title in five has a frame, as long as they last.
        constexpr std::size_t kFrameEvery = 5;
        if (framedUsed_ < framed_.size() && (pairsUsed_ + framedUsed_) % kFrameEvery == kFrameEvery - 1)
            return framedTitle(framed_[framedUsed_++]);
        const std::size_t round = pairsUsed_ / pairs_.size();
        const std::uint32_t pair = pairs_[pairsUsed_++ % pairs_.size()];
        return pairTitle(pair, round);
    }

  private:
    PlantedTitle framedTitle(std::uint32_t number) const {
        const PlantedWord& frame = words_.frames[number / words_.names.size()];
        const PlantedWord& name = words_.names[number % words_.names.size()];
        return {filled(frame.english, name.english), filled(frame.chinese, name.chinese)};
    }

    PlantedTitle pairTitle(std::uint32_t number, std::size_t round) const {
        const PlantedWord& adjective = words_.adjectives[number / words_.nouns.size()];
        const PlantedWord& noun = words_.nouns[number % words_.nouns.size()];
        PlantedTitle title{"The " + std::string(adjective.english) + " " + noun.english,
                           std::string(adjective.chinese) + noun.chinese};
        const std::span<const PlantedWord> settings = plantedSettings();
        const std::size_t setting = round % (settings.size() + 1);
        if (setting > 0) {
            title.english += settings[setting - 1].english;
            title.chinese.insert(0, settings[setting - 1].chinese);
        }
        const std::size_t copy = round / (settings.size() + 1);
        if (copy > 0) {
            title.english += " " + std::to_string(copy + 1);
            title.chinese += " " + std::to_string(copy + 1);
        }
        return title;
    }

    const PlantedWords& words_;
    std::vector<std::uint32_t> pairs_;
    std::vector<std::uint32_t> framed_;
    std::size_t pairsUsed_ = 0;
    std::size_t framedUsed_ = 0;
};

/// Hands out each title once, in either language: genres share some words.
class UsedTitles {
  public:
    bool add(const PlantedTitle& title) {
        if (english_.contains(title.english) || chinese_.contains(title.chinese)) return false;
        english_.insert(title.english);
        chinese_.insert(title.chinese);
        return true;
    }

  private:
    std::unordered_set<std::string> english_;
    std::unordered_set<std::string> chinese_;
};

PlantedTitle partOfSeries(const PlantedTitle& first, std::size_t part, std::uint32_t genre) {
    if (part == 0) return first;
    return {first.english + ": " + plantedWords(genre).laterParts.at(part - 1),
            first.chinese + (part == 1 ? "（二）" : "（三）")};
}

}  // namespace

std::vector<PlantedTitle> plantedTitles(const PlantedConfig& config, const PlantedItems& items) {
    std::vector<TitleSource> sources;
    UsedTitles used;
    std::array<PlantedTitle, kPlantedGenreCount> firstSeries;
    for (std::uint32_t genre = 0; genre < kPlantedGenreCount; ++genre) {
        sources.emplace_back(config, genre);
        firstSeries[genre] = {plantedWords(genre).series.english, plantedWords(genre).series.chinese};
        if (genre < config.seriesCount) used.add(firstSeries[genre]);
    }
    std::vector<PlantedTitle> titles(items.size());
    for (std::size_t number = 0; number < items.size(); ++number) {
        const std::uint32_t genre = items.genres[number];
        const std::optional<SeriesPart> part = seriesPartOf(config, number);
        if (part && part->part > 0) {
            titles[number] = partOfSeries(titles[part->series], part->part, genre);
        } else if (part && part->series < kPlantedGenreCount) {
            titles[number] = firstSeries[genre];
        } else {
            do
                titles[number] = sources[genre].next();
            while (!used.add(titles[number]));
        }
    }
    return titles;
}

}  // namespace tastescope
