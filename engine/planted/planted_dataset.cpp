#include "engine/planted/planted_dataset.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/planted/planted_calendar.h"
#include "engine/planted/planted_catalogue.h"
#include "engine/planted/planted_choice.h"
#include "engine/planted/planted_draws.h"
#include "engine/planted/planted_items.h"
#include "engine/planted/planted_users.h"

namespace tastescope {
namespace {

constexpr std::size_t kUsersPerBlock = 64;
constexpr std::size_t kBlocksPerReport = 32;

/// Draws the rows of users; items stand in them by number still.
class RowMaker {
  public:
    RowMaker(const PlantedConfig& config, const PlantedItems& items, const PlantedUsers& users,
             const PlantedTruth& truth, InteractionColumns& columns)
        : config_(config),
          users_(users),
          truth_(truth),
          chooser_(config, items),
          calendar_(config, items),
          columns_(columns) {}

    void makeUsers(BlockRange range) const {
        PlantedChooser::Scratch choiceScratch;
        PlantedCalendar::Scratch calendarScratch;
        for (std::size_t user = range.begin; user < range.end; ++user) {
            const std::uint64_t begin = users_.offsets[user];
            const std::size_t count = users_.offsets[user + 1] - begin;
            const std::span<std::uint32_t> chosen(columns_.items.data() + begin, count);
            const std::uint32_t joinDay = users_.joinDays[user];
            RandomStream choice = plantedStream(config_, PlantedDraw::choice, user);
            chooser_.choose(static_cast<std::uint32_t>(user), users_.factors.row(user), joinDay, choice, choiceScratch,
                            chosen);
            RandomStream calendar = plantedStream(config_, PlantedDraw::calendar, user);
            calendar_.arrange(joinDay, calendar, calendarScratch, chosen, {columns_.timestamps.data() + begin, count});
            std::fill_n(columns_.users.begin() + static_cast<std::ptrdiff_t>(begin), count,
                        static_cast<std::uint32_t>(user));
            rate(user, begin, chosen);
        }
    }

  private:
    void rate(std::size_t user, std::uint64_t begin, std::span<const std::uint32_t> chosen) const {
        RandomStream stream = plantedStream(config_, PlantedDraw::rating, user);
        for (std::size_t index = 0; index < chosen.size(); ++index) {
            const double exact = truth_.expectedValue(UserIndex(user), ItemIndex(chosen[index]));
            columns_.values[begin + index] = static_cast<float>(truth_.onScale(exact + truth_.noise * stream.normal()));
        }
    }

    const PlantedConfig& config_;
    const PlantedUsers& users_;
    const PlantedTruth& truth_;
    PlantedChooser chooser_;
    PlantedCalendar calendar_;
    InteractionColumns& columns_;
};

void makeRows(const RowMaker& maker, const PlantedUsers& users, int threadCount, const ProgressListener& progress) {
    const std::size_t blockCount = blockCountFor(users.size(), kUsersPerBlock);
    for (std::size_t first = 0; first < blockCount; first += kBlocksPerReport) {
        const std::size_t last = std::min(first + kBlocksPerReport, blockCount);
        forEachBlock(last - first, threadCount, [&](std::size_t block) {
            maker.makeUsers(rowsOfBlock(first + block, kUsersPerBlock, users.size()));
        });
        const std::uint64_t done = users.offsets[rowsOfBlock(last - 1, kUsersPerBlock, users.size()).end];
        if (progress && !progress({done, users.offsets.back()})) throw Cancelled();
    }
}

/// Item numbers by index: those with ratings by first appearance, then the others.
struct ItemOrder {
    std::vector<std::uint32_t> numbers;
    std::size_t interactingCount = 0;
};

/// Finds the order and turns the numbers in `rows` into indices.
ItemOrder indexItems(std::size_t itemCount, int threadCount, BigVector<std::uint32_t>& rows) {
    constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> indices(itemCount, kUnseen);
    ItemOrder order;
    for (const std::uint32_t number : rows) {
        if (indices[number] != kUnseen) continue;
        indices[number] = static_cast<std::uint32_t>(order.numbers.size());
        order.numbers.push_back(number);
    }
    order.interactingCount = order.numbers.size();
    for (std::uint32_t number = 0; number < itemCount; ++number)
        if (indices[number] == kUnseen) order.numbers.push_back(number);
    constexpr std::size_t kRowsPerBlock = std::size_t{1} << 18;
    forEachBlock(blockCountFor(rows.size(), kRowsPerBlock), threadCount, [&](std::size_t block) {
        const BlockRange range = rowsOfBlock(block, kRowsPerBlock, rows.size());
        for (std::size_t row = range.begin; row < range.end; ++row)
            rows[row] = indices[rows[row]];
    });
    return order;
}

/// The truth with items by number.
PlantedTruth truthByNumber(const PlantedConfig& config, const PlantedItems& items, const PlantedUsers& users) {
    PlantedTruth truth;
    truth.mean = config.mean;
    truth.noise = config.noise;
    truth.step = config.step;
    truth.minimum = config.minimum;
    truth.maximum = config.maximum;
    truth.userFactors = users.factors;
    truth.userBiases = users.biases;
    truth.itemFactors = items.factors;
    truth.itemBiases = items.biases;
    truth.itemGenres = items.genres;
    truth.genreNames.assign(kPlantedGenreNames.begin(), kPlantedGenreNames.end());
    return truth;
}

/// Puts the item rows of `truth` in order and drops those without ratings.
void reorderItems(const ItemOrder& order, PlantedTruth& truth) {
    const FactorMatrix factors =
        std::exchange(truth.itemFactors, FactorMatrix(order.interactingCount, truth.itemFactors.columns()));
    const std::vector<float> biases = std::exchange(truth.itemBiases, {});
    const std::vector<std::uint32_t> genres = std::exchange(truth.itemGenres, {});
    for (std::size_t index = 0; index < order.interactingCount; ++index) {
        const std::uint32_t number = order.numbers[index];
        std::copy_n(factors.row(number).begin(), factors.columns(), truth.itemFactors.row(index).begin());
        truth.itemBiases.push_back(biases[number]);
        truth.itemGenres.push_back(genres[number]);
    }
}

void fillReport(Dataset& dataset) {
    const InteractionColumns& columns = dataset.interactions;
    const auto [least, most] = std::minmax_element(columns.values.begin(), columns.values.end());
    dataset.minimumValue = static_cast<double>(*least);
    dataset.maximumValue = static_cast<double>(*most);
    dataset.report.path = "builtin:planted";
    dataset.report.format = "planted";
    dataset.report.rows = dataset.report.accepted = columns.size();
}

}  // namespace

std::shared_ptr<const Dataset> makePlantedDataset(const PlantedConfig& config, int threadCount,
                                                  const ProgressListener& progress) {
    requireValid(config);
    const PlantedItems items = makePlantedItems(config);
    const PlantedUsers users = makePlantedUsers(config);
    auto truth = std::make_shared<PlantedTruth>(truthByNumber(config, items, users));

    auto dataset = std::make_shared<Dataset>();
    InteractionColumns& columns = dataset->interactions;
    columns.users.resize(users.offsets.back());
    columns.items.resize(users.offsets.back());
    columns.values.resize(users.offsets.back());
    columns.timestamps.resize(users.offsets.back());
    makeRows(RowMaker(config, items, users, *truth, columns), users, threadCount, progress);

    const ItemOrder order = indexItems(items.size(), threadCount, columns.items);
    reorderItems(order, *truth);
    dataset->truth = std::move(truth);
    dataset->catalogue = makePlantedCatalogue(config, items, users, order.numbers);
    for (std::size_t user = 0; user < users.size(); ++user)
        dataset->userIds.indexOrAdd(std::to_string(user + 1));
    for (const std::uint32_t number : order.numbers)
        dataset->itemIds.indexOrAdd(std::to_string(number + 1));
    dataset->interactingItemCount = order.interactingCount;
    dataset->name = TASTESCOPE_TR("Film club");
    dataset->itemNoun = TASTESCOPE_TR("film");
    fillReport(*dataset);
    return dataset;
}

}  // namespace tastescope
