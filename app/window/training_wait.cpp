#include "app/window/training_wait.h"

#include <QEventLoop>
#include <QTimer>

#include "ui/bridge/workbench.h"

namespace tastescope {

namespace {

// The lists and the map of the model in sight are made in the background, at most five times a second.
constexpr int kMillisecondsToSettle = 600;

}  // namespace

bool awaitTraining(Workbench& workbench, RunState wanted) {
    QEventLoop loop;
    const auto isThere = [&] { return workbench.training().state == wanted; };
    const auto check = [&] {
        if (isThere() || workbench.training().state == RunState::failed) loop.quit();
    };
    QObject::connect(&workbench, &Workbench::trainingChanged, &loop, check);
    QObject::connect(&workbench, &Workbench::failed, &loop, &QEventLoop::quit);
    if (!isThere()) loop.exec();
    return isThere();
}

void settle() {
    QEventLoop loop;
    QTimer::singleShot(kMillisecondsToSettle, &loop, &QEventLoop::quit);
    loop.exec();
}

}  // namespace tastescope
