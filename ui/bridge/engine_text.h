#pragma once

#include <QString>

#include <string>

namespace tastescope {

/// A text of the engine in the language of the window. Texts marked with TASTESCOPE_TR are translated; others (names
/// and numbers from a file) come back as they are.
QString engineText(const std::string& text);

}  // namespace tastescope
