#pragma once

#include <QString>

#include <vector>

#include "engine/reading/import_preview.h"
#include "ui/bridge/import_values.h"

namespace tastescope {

/// The choices that a file leaves, with what it would be read by now.
std::vector<ImportChoiceValues> importChoices(const ImportPreview& preview, const OpenOptions& options);
/// The options with another answer to one choice; `id` is one of its ids.
OpenOptions withChoice(OpenOptions options, ImportChoice choice, const QString& id);

/// What column `column` holds.
ColumnUse columnUse(const ColumnRoles& roles, std::size_t column);
/// What it may hold instead: a user and an item there must be, so theirs can only be exchanged.
std::vector<ColumnUse> possibleUses(const ColumnRoles& roles, std::size_t column);
/// The roles after `column` was given `use`: who had that use takes over what `column` had.
ColumnRoles withUse(ColumnRoles roles, std::size_t column, ColumnUse use);

}  // namespace tastescope
