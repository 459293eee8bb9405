#pragma once

#include <QString>

class QMimeData;

namespace tastescope {

/// What a drop on the window asks to open: the file or folder; of several the folder that holds them all, or else the
/// first. Empty if nothing of this computer was dropped.
QString droppedPath(const QMimeData& dropped);

}  // namespace tastescope
