#include "ui/bridge/dataset_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "engine/core/errors.h"
#include "ui/bridge/category_slots.h"

namespace tastescope {

namespace {

constexpr std::size_t kRowsPerLook = std::size_t(1) << 20;

/// What the interactions of one user or item add up to.
struct Tally {
    std::uint32_t count = 0;
    double sum = 0;
    std::array<std::uint32_t, std::tuple_size_v<CellBars>> bars{};
};

struct Tallies {
    std::vector<Tally> users;
    std::vector<Tally> items;
};

Tallies tally(const Dataset& dataset, const ValueBars& bars, const std::function<bool()>& isCancelled) {
    const InteractionColumns& columns = dataset.interactions;
    Tallies tallies{std::vector<Tally>(dataset.userCount()), std::vector<Tally>(dataset.itemCount())};
    for (std::size_t begin = 0; begin < columns.size(); begin += kRowsPerLook) {
        if (isCancelled()) throw Cancelled();
        const std::size_t end = std::min(columns.size(), begin + kRowsPerLook);
        for (std::size_t row = begin; row < end; ++row) {
            const double value = columns.values[row];
            const auto bar = std::size_t(bars.barOf(value));
            for (Tally* each : {&tallies.users[columns.users[row]], &tallies.items[columns.items[row]]}) {
                ++each->count;
                each->sum += value;
                ++each->bars[bar];
            }
        }
    }
    return tallies;
}

/// Number, mean and bars of a row. Implicit feedback has only the number.
template <class Row>
void fillFigures(Row& row, const Tally& tally, int barCount, bool isExplicit) {
    row.ratings = int(tally.count);
    if (!isExplicit || tally.count == 0) return;
    row.mean = tally.sum / tally.count;
    const float most = float(*std::max_element(tally.bars.begin(), tally.bars.end()));
    for (std::size_t bar = 0; bar < row.bars.size(); ++bar)
        row.bars[bar] = int(bar) < barCount ? float(tally.bars[bar]) / most : kNoBar;
}

/// Titles in the language of the window where the catalogue has them ("title:zh").
const TextColumn* translatedTitles(const Dataset& dataset) {
    //: The ISO code of the language of this translation: "zh" in Chinese
    const QString language = QCoreApplication::translate("DatasetRows", "en");
    return dataset.catalogue.itemAttributes.findAs<TextColumn>("title:" + language.toStdString());
}

QString titleOf(const Dataset& dataset, const TextColumn* translated, std::size_t item) {
    if (translated != nullptr && item < translated->values.size() && !translated->values[item].empty())
        return QString::fromStdString(translated->values[item]);
    return QString::fromStdString(dataset.itemTitle(ItemIndex(item)));
}

int yearOf(const NumberColumn* years, std::size_t item) {
    if (years == nullptr || item >= years->values.size() || !std::isfinite(years->values[item])) return 0;
    return int(std::lround(years->values[item]));
}

}  // namespace

void fillDatasetRows(DatasetValues& values, const Dataset& dataset, const RatingScale& scale,
                     const std::function<bool()>& isCancelled) {
    const ValueBars bars(scale, int(std::tuple_size_v<CellBars>));
    const Tallies tallies = tally(dataset, bars, isCancelled);
    CategorySlots categories = categorySlots(dataset.catalogue.itemCategories, dataset.itemCount());
    const auto* years = dataset.catalogue.itemAttributes.findAs<NumberColumn>("year");
    const TextColumn* translated = translatedTitles(dataset);
    values.items.resize(dataset.itemCount());
    for (std::size_t item = 0; item < values.items.size(); ++item) {
        ItemRow& row = values.items[item];
        row.key = qint64(item);
        row.title = titleOf(dataset, translated, item);
        row.category = categories.ofItem[item];
        row.categoryName = categories.nameOfItem[qsizetype(item)];
        row.year = yearOf(years, item);
        fillFigures(row, tallies.items[item], bars.count(), values.isExplicit);
    }
    if (isCancelled()) throw Cancelled();
    values.users.resize(dataset.userCount());
    for (std::size_t user = 0; user < values.users.size(); ++user) {
        UserRow& row = values.users[user];
        const std::string_view id = dataset.userIds.id(std::uint32_t(user));
        row.key = qint64(user);
        row.id = QString::fromUtf8(id.data(), qsizetype(id.size()));
        fillFigures(row, tallies.users[user], bars.count(), values.isExplicit);
    }
    values.categoryNames = std::move(categories.names);
}

}  // namespace tastescope
