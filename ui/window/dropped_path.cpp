#include "ui/window/dropped_path.h"

#include <QFileInfo>
#include <QMimeData>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace tastescope {

QString droppedPath(const QMimeData& dropped) {
    QStringList paths;
    for (const QUrl& url : dropped.urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    if (paths.size() < 2) return paths.value(0);
    const QString folder = QFileInfo(paths.first()).absolutePath();
    const bool areTogether = std::all_of(paths.begin(), paths.end(),
                                         [&](const QString& path) { return QFileInfo(path).absolutePath() == folder; });
    return areTogether ? folder : paths.first();
}

}  // namespace tastescope
