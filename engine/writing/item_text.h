#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/data/dataset.h"

namespace tastescope {

/// The title; empty where there is none.
std::string titleOf(const Dataset& dataset, std::uint32_t item);
/// The whole number in the item's "year".
std::optional<std::int64_t> yearOf(const Dataset& dataset, std::uint32_t item);
/// "Toy Story (1995)": the year behind a title that has none yet.
std::string titleWithYear(const Dataset& dataset, std::uint32_t item);
/// The names of the categories, parted by `separator`.
std::string categoriesOf(const Dataset& dataset, std::uint32_t item, std::string_view separator);

/// As ISO-8859-1 if every character has a place there, else unchanged as UTF-8.
std::string latin1WherePossible(std::string text);

}  // namespace tastescope
