#pragma once

#include <QString>

namespace tastescope {

class Theme;

/// Draws every page on the built-in data after training into `folder`: light and dark, in the sizes and languages that
/// are reviewed. At a device pixel ratio of 1.5 (QT_SCALE_FACTOR) only those of a 1280×800 projector at 150 %.
/// Returns the exit code of the program.
int drawScreenshots(Theme& theme, int threadCount, const QString& folder);

}  // namespace tastescope
