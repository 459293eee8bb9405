#pragma once

#include <QString>

#include <string>

#include "engine/experiments/data_source.h"
#include "engine/reading/open_options.h"

namespace tastescope {

/// A path with the way in which it is to be read, as experiments carry it.
DataSource sourceOf(const QString& path, const OpenOptions& options);
/// The way of reading of a source; everything it does not say is guessed.
OpenOptions readingOf(const DataSource& source);

/// A way of reading as one line to be remembered; empty where everything was guessed.
QString readingText(const OpenOptions& options);
/// The other way round; a text that cannot be read any more is a guess.
OpenOptions readingFromText(const QString& text);

/// Roles as parseColumnRoles() reads them: "user,-,item,rating".
std::string columnsText(const ColumnRoles& roles);

}  // namespace tastescope
