#pragma once

#include <QString>

#include <string>

namespace tastescope {

/// A text of the engine in the language of the window. Texts marked with TASTESCOPE_TR are translated; others (names
/// and numbers from a file) come back as they are. Of a text put together at ": " ("ratings.csv: cannot be opened: no
/// such file") each marked piece is translated.
QString engineText(const std::string& text);

}  // namespace tastescope
