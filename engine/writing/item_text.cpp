#include "engine/writing/item_text.h"

#include <cmath>

namespace tastescope {

std::string titleOf(const Dataset& dataset, std::uint32_t item) {
    const std::vector<std::string>& titles = dataset.catalogue.itemTitles;
    return item < titles.size() ? titles[item] : std::string();
}

std::optional<std::int64_t> yearOf(const Dataset& dataset, std::uint32_t item) {
    const auto* years = dataset.catalogue.itemAttributes.findAs<NumberColumn>("year");
    if (years == nullptr || item >= years->values.size()) return std::nullopt;
    const double year = years->values[item];
    if (!(year >= 1000.0 && year <= 9999.0) || year != std::floor(year)) return std::nullopt;
    return static_cast<std::int64_t>(year);
}

std::string titleWithYear(const Dataset& dataset, std::uint32_t item) {
    std::string title = titleOf(dataset, item);
    const std::optional<std::int64_t> year = yearOf(dataset, item);
    if (!year || title.empty()) return title;
    const std::string ending = "(" + std::to_string(*year) + ")";
    return title.ends_with(ending) ? title : title + " " + ending;
}

std::string categoriesOf(const Dataset& dataset, std::uint32_t item, std::string_view separator) {
    std::string joined;
    const CategoryColumn& categories = dataset.catalogue.itemCategories;
    for (const std::uint32_t member : categories.ofRow(item)) {
        if (!joined.empty()) joined += separator;
        joined += categories.names[member];
    }
    return joined;
}

std::string latin1WherePossible(std::string text) {
    std::string latin1;
    latin1.reserve(text.size());
    for (std::size_t place = 0; place < text.size(); ++place) {
        const auto first = static_cast<unsigned char>(text[place]);
        if (first < 0x80) {
            latin1 += text[place];
        } else if ((first == 0xC2 || first == 0xC3) && place + 1 < text.size()) {
            // Two bytes of UTF-8 for the numbers 0x80 to 0xFF: 110000ab 10cdefgh.
            const auto second = static_cast<unsigned char>(text[++place]);
            latin1 += static_cast<char>(((first & 0x03U) << 6U) | (second & 0x3FU));
        } else {
            return text;
        }
    }
    return latin1;
}

}  // namespace tastescope
