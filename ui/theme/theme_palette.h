#pragma once

#include "ui/theme/theme_tokens.h"

#include <QPalette>

namespace tastescope {

/// A palette with every role of every group set: Qt leaves Mid, Dark, Link and the tooltip colours at light
/// defaults otherwise, and draws disabled text like active text.
QPalette makePalette(const ThemeTokens& tokens);

}  // namespace tastescope
