#pragma once

#include <QString>

#include <string>

#include "ui/bridge/dataset_values.h"

namespace tastescope {

/// The name of a part of a score in the language of the window and with the data set's own noun: "This film" for the
/// engine's "this item", "User 284" for "user 284". Names it does not know come back as they are.
QString partName(const std::string& engineName, const NounValues& noun);

}  // namespace tastescope
