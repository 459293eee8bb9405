#include "ui/window/window_messages.h"

#include "ui/bridge/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/status_line.h"
#include "ui/window/banner_text.h"
#include "ui/window/opening_row.h"
#include "ui/window/page_area.h"
#include "ui/window/status_text.h"

namespace tastescope {

namespace {

constexpr int kMillisecondsTold = 6'000;

}  // namespace

WindowMessages::WindowMessages(Workbench& workbench, const WindowParts& parts, QObject* parent)
    : QObject(parent), workbench_(workbench), parts_(parts) {
    tellTimer_.setSingleShot(true);
    tellTimer_.setInterval(kMillisecondsTold);
    connect(&tellTimer_, &QTimer::timeout, this, &WindowMessages::update);
    connect(&workbench, &Workbench::done, this, &WindowMessages::tell);
    connect(&workbench, &Workbench::failed, this, &WindowMessages::showFailure);
    connect(&workbench, &Workbench::openingChanged, this, &WindowMessages::update);
    connect(&workbench, &Workbench::datasetChanged, this, &WindowMessages::datasetChanged);
    connect(&parts_.pages->banner(), &Banner::actionRequested, &workbench, &Workbench::undo);
    connect(&parts_.pages->opening(), &OpeningRow::cancelRequested, &workbench, &Workbench::cancelOpening);
}

void WindowMessages::tell(const QString& message) {
    told_ = message;
    tellTimer_.start();
    update();
}

void WindowMessages::showFailure(const Failure& failure) {
    isBannerOfDivergence_ = false;
    parts_.pages->banner().show(failureBanner(failure));
}

bool WindowMessages::closeBanner() {
    Banner& banner = parts_.pages->banner();
    if (banner.isHidden()) return false;
    banner.hide();
    parts_.pages->focusPage();
    return true;
}

void WindowMessages::update() {
    const TrainingValues& training = workbench_.training();
    StatusText text = statusText(workbench_.opening(), training);
    if (tellTimer_.isActive()) text.state = told_;
    parts_.status->setState(text.dot, text.state);
    parts_.status->setAside(text.aside);
    parts_.pages->opening().setOpening(workbench_.opening());
    updateDivergence(training.state);
}

// The banner of a blow-up comes with it and goes with it; closed by hand it stays closed.
void WindowMessages::updateDivergence(RunState state) {
    if (state == lastState_) return;
    lastState_ = state;
    if (state == RunState::diverged) {
        parts_.pages->banner().show(divergenceBanner(workbench_.training()));
        isBannerOfDivergence_ = true;
    } else if (isBannerOfDivergence_) {
        parts_.pages->banner().hide();
        isBannerOfDivergence_ = false;
    }
}

// What failed before is of no interest once something is open.
void WindowMessages::datasetChanged() {
    parts_.pages->banner().hide();
    update();
}

}  // namespace tastescope
