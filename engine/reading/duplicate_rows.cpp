#include "engine/reading/duplicate_rows.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "engine/core/block_loop.h"
#include "engine/data/row_order.h"

namespace tastescope {
namespace {

Duplicates settled(Duplicates duplicates, const Dataset& dataset) {
    if (duplicates != Duplicates::automatic) return duplicates;
    if (dataset.feedback == Feedback::explicitRatings) return Duplicates::last;
    return dataset.report.events.empty() ? Duplicates::keepAll : Duplicates::sum;
}

/// Finds the rows of one user that are about the same item.
class PairMerger {
  public:
    PairMerger(InteractionColumns& columns, std::size_t itemCount, Duplicates duplicates, std::vector<char>& isKept)
        : columns_(columns), duplicates_(duplicates), isKept_(isKept), keptRowOfItem_(itemCount, kNone),
          countOfItem_(itemCount, 1), sumOfItem_(itemCount, 0.0) {}

    void mergeUser(std::span<const std::uint32_t> rows) {
        for (const std::uint32_t row : rows) {
            std::uint32_t& kept = keptRowOfItem_[columns_.items[row]];
            kept = kept == kNone ? row : merged(kept, row);
        }
        for (const std::uint32_t row : rows) {
            const std::uint32_t item = columns_.items[row];
            if (countOfItem_[item] > 1) columns_.values[keptRowOfItem_[item]] = valueOf(item);
            countOfItem_[item] = 1;
        }
        for (const std::uint32_t row : rows)
            keptRowOfItem_[columns_.items[row]] = kNone;
    }

  private:
    static constexpr std::uint32_t kNone = 0xFFFFFFFFU;

    /// Which of two rows stays, `earlier` before `later` in the file.
    std::uint32_t merged(std::uint32_t earlier, std::uint32_t later) {
        const bool isOlder = !columns_.timestamps.empty() && columns_.timestamps[later] < columns_.timestamps[earlier];
        const std::uint32_t first = isOlder ? later : earlier;
        const std::uint32_t last = isOlder ? earlier : later;
        const std::uint32_t kept = duplicates_ == Duplicates::first ? first : last;
        const std::uint32_t dropped = kept == first ? last : first;
        isKept_[dropped] = 0;
        if (duplicates_ == Duplicates::mean || duplicates_ == Duplicates::sum) {
            const std::uint32_t item = columns_.items[kept];
            if (countOfItem_[item] == 1) sumOfItem_[item] = columns_.values[earlier];
            sumOfItem_[item] += columns_.values[later];
            ++countOfItem_[item];
        }
        return kept;
    }
    /// Sums of huge values stay within the range of float.
    float valueOf(std::uint32_t item) const {
        constexpr double kMost = std::numeric_limits<float>::max();
        const double divisor = duplicates_ == Duplicates::mean ? countOfItem_[item] : 1.0;
        return static_cast<float>(std::clamp(sumOfItem_[item] / divisor, -kMost, kMost));
    }

    InteractionColumns& columns_;
    Duplicates duplicates_;
    std::vector<char>& isKept_;
    std::vector<std::uint32_t> keptRowOfItem_;
    std::vector<std::uint32_t> countOfItem_;    // rows of the user at hand that were merged into one
    std::vector<double> sumOfItem_;             // of their values, where there are several
};

bool hasDuplicates(const RowOrder& order, const InteractionColumns& columns, std::size_t itemCount) {
    constexpr std::size_t kRanges = 16;
    std::vector<char> found(kRanges, 0);
    const std::size_t usersPerRange = order.groupCount() / kRanges + 1;
    forEachBlock(kRanges, 0, [&](std::size_t range) {
        std::vector<std::uint32_t> lastUser(itemCount, 0xFFFFFFFFU);
        const BlockRange users = rowsOfBlock(range, usersPerRange, order.groupCount());
        for (std::size_t user = users.begin; user < users.end && found[range] == 0; ++user)
            for (const std::uint32_t row : order.of(user)) {
                std::uint32_t& last = lastUser[columns.items[row]];
                if (last == user) {
                    found[range] = 1;
                    break;
                }
                last = static_cast<std::uint32_t>(user);
            }
    });
    return std::find(found.begin(), found.end(), 1) != found.end();
}

template <class Column>
void keepRows(Column& column, const std::vector<char>& isKept) {
    if (column.empty()) return;
    std::size_t place = 0;
    for (std::size_t row = 0; row < isKept.size(); ++row)
        if (isKept[row] != 0) column[place++] = column[row];
    column.resize(place);
}

const char* wordFor(Duplicates duplicates) {
    switch (duplicates) {
        case Duplicates::first: return "the first was kept";
        case Duplicates::mean: return "their mean was taken";
        case Duplicates::sum: return "their sum was taken";
        default: return "the last was kept";
    }
}

}  // namespace

void mergeDuplicates(Dataset& dataset, Duplicates duplicates) {
    duplicates = settled(duplicates, dataset);
    if (duplicates == Duplicates::keepAll) return;
    InteractionColumns& columns = dataset.interactions;
    const RowOrder order = rowsByUser(columns, dataset.userCount());
    if (!hasDuplicates(order, columns, dataset.itemCount())) return;
    std::vector<char> isKept(columns.size(), 1);
    PairMerger merger(columns, dataset.itemCount(), duplicates, isKept);
    for (std::size_t user = 0; user < order.groupCount(); ++user)
        merger.mergeUser(order.of(user));
    const std::size_t before = columns.size();
    keepRows(columns.users, isKept);
    keepRows(columns.items, isKept);
    keepRows(columns.values, isKept);
    keepRows(columns.timestamps, isKept);
    const auto [lowest, highest] = std::minmax_element(columns.values.begin(), columns.values.end());
    dataset.minimumValue = *lowest;
    dataset.maximumValue = *highest;
    dataset.report.duplicates = before - columns.size();
    dataset.report.notes.push_back(std::to_string(dataset.report.duplicates) +
                                   " rows repeat a user and an item; of each such pair " + wordFor(duplicates));
}

}  // namespace tastescope
