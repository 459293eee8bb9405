#pragma once

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

#include "ui/bridge/workbench.h"

namespace tastescope::test {

inline constexpr int kPatience = 60'000;

/// Forty users who like one half of thirty items and not the other, with a rating left out here and there.
inline QByteArray ratings() {
    QByteArray text = "user,item,rating\n";
    for (int user = 1; user <= 40; ++user)
        for (int item = 1; item <= 30; ++item) {
            if ((user * 7 + item * 3) % 5 == 0) continue;
            const int liking = (user + item) % 2 == 0 ? 5 : 2;
            text += QByteArray::number(user) + ',' + QByteArray::number(item) + ',' +
                    QByteArray::number(liking - (user * item) % 2) + '\n';
        }
    return text;
}

/// Files for a workbench to open; they go away with the test.
class WorkbenchFiles {
  public:
    QString path(const QString& name) const { return folder_.filePath(name); }
    QString write(const QString& name, const QByteArray& text) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("the test cannot write its file");
        return path(name);
    }

  private:
    QTemporaryDir folder_;
};

inline void open(Workbench& workbench, const QString& path) {
    workbench.open(path);
    QTRY_COMPARE_WITH_TIMEOUT(workbench.training().state, RunState::ready, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(workbench.selectedUser() >= 0, kPatience);
}

inline void train(Workbench& workbench, int epochs) {
    workbench.setSpeed(std::numeric_limits<double>::infinity());
    workbench.setTarget(epochs);
    workbench.play();
    QTRY_COMPARE_WITH_TIMEOUT(workbench.training().epoch, epochs, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(workbench.training().state, RunState::finished, kPatience);
}

}  // namespace tastescope::test
