#pragma once

#include <QString>

namespace tastescope {

class Theme;

/// What the program does where there is no display: says so, trains `data` to its target and leaves a picture of the
/// window. Returns the exit code of the program.
int runWithoutDisplay(Theme& theme, int threadCount, const QString& data);

}  // namespace tastescope
