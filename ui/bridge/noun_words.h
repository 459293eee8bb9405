#pragma once

#include <string>

#include "ui/bridge/dataset_values.h"

namespace tastescope {

/// The words for what the engine calls `noun`; those of "item" for a noun nobody has translated yet.
NounValues nounWords(const std::string& noun);
/// The icon that stands for such a data set.
QString nounIconName(const std::string& noun);
/// What the categories of such items are called: "Genre", else "Category".
QString categoryWord(const std::string& noun);

}  // namespace tastescope
