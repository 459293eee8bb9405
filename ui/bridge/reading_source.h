#pragma once

#include <QString>

#include <string>

#include "engine/experiments/data_source.h"

namespace tastescope {

/// A source with another way of reading: what the options leave to a guess is left to a guess; path and joined tables stay.
DataSource withReading(DataSource source, const OpenOptions& options);

/// The way of reading of a source as one line to be remembered.
QString readingText(const DataSource& source);
/// The other way round; a text that cannot be read any more is a guess.
DataSource sourceFromText(const QString& path, const QString& readingText);

/// Roles as parseColumnRoles() reads them: "user,-,item,rating".
std::string columnsText(const ColumnRoles& roles);

}  // namespace tastescope
