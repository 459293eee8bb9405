#pragma once

#include "engine/core/json.h"
#include "engine/experiments/data_source.h"

namespace tastescope {

/// The named choices of a source (encoding, delimiter, decimal, dates, duplicates) as options.
/// Throws std::invalid_argument that names the choice and what it may be.
OpenOptions readingOptionsOf(const DataSource& source);

/// The choices that differ from a guess, as an object; empty without any.
Json readingChoicesToJson(const DataSource& source);
/// Throws std::invalid_argument that names the place of an unknown name or a wrong type.
void readingChoicesFromJson(const Json& json, DataSource& source);

/// "view=0.5": a weight of an event type. Throws std::invalid_argument.
EventWeight eventWeightFromText(const std::string& text);

}  // namespace tastescope
