#pragma once

#include <string>
#include <string_view>

#include "engine/data/dataset.h"

namespace tastescope {

/// What a format demands of the data it shall hold. Each throws RequestError that names the format, what it cannot hold
/// and a way out.

/// No id of a user or an item holds one of `characters`, or is empty.
void requireIdsWithout(const Dataset& dataset, std::string_view characters, const std::string& format);
/// Every id is a whole number.
void requireWholeNumberIds(const Dataset& dataset, const std::string& format);
/// No title and no name of a category holds one of `characters`.
void requireTitlesWithout(const Dataset& dataset, std::string_view characters, const std::string& format);
/// There are times.
void requireTimestamps(const Dataset& dataset, const std::string& format);

}  // namespace tastescope
