#pragma once

/// Marks an engine text that a person reads, so that lupdate collects it; the text itself stays English here and is
/// translated in ui/bridge. Expands to its argument: the engine knows no Qt.
#define TASTESCOPE_TR(text) text
