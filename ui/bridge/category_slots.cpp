#include "ui/bridge/category_slots.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <numeric>

#include "ui/bridge/engine_text.h"

namespace tastescope {

namespace {

/// Positions of the categories that get a slot.
std::vector<std::uint32_t> slottedCategories(const CategoryColumn& categories, std::size_t itemCount) {
    std::vector<std::uint32_t> chosen(categories.names.size());
    std::iota(chosen.begin(), chosen.end(), 0U);
    if (chosen.size() <= CategorySlots::kMost) return chosen;
    std::vector<std::size_t> counts(categories.names.size(), 0);
    for (std::size_t item = 0; item < itemCount; ++item)
        for (const std::uint32_t category : categories.ofRow(item))
            ++counts[category];
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
    chosen.resize(CategorySlots::kMost - 1);
    return chosen;
}

}  // namespace

CategorySlots categorySlots(const CategoryColumn& categories, std::size_t itemCount) {
    CategorySlots answer;
    answer.ofItem.assign(itemCount, CategorySlots::kNone);
    answer.nameOfItem.resize(qsizetype(itemCount));
    QStringList names;
    for (const std::string& name : categories.names)
        names.append(engineText(name));
    const std::vector<std::uint32_t> chosen = slottedCategories(categories, itemCount);
    std::vector<int> slotOf(categories.names.size(), CategorySlots::kNone);
    for (std::size_t slot = 0; slot < chosen.size(); ++slot) {
        slotOf[chosen[slot]] = int(slot);
        answer.names.append(names[qsizetype(chosen[slot])]);
    }
    if (chosen.size() < categories.names.size())
        //: The categories beyond the seven most frequent
        answer.names.append(QCoreApplication::translate("CategorySlots", "other"));
    for (std::size_t item = 0; item < itemCount; ++item) {
        const std::span<const std::uint32_t> own = categories.ofRow(item);
        if (own.empty()) continue;
        const auto hasSlot = [&](std::uint32_t category) { return slotOf[category] != CategorySlots::kNone; };
        const auto found = std::find_if(own.begin(), own.end(), hasSlot);
        const std::uint32_t category = found == own.end() ? own.front() : *found;
        answer.ofItem[item] = slotOf[category];
        answer.nameOfItem[qsizetype(item)] = names[qsizetype(category)];
    }
    return answer;
}

}  // namespace tastescope
