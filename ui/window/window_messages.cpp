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
    connect(&workbench, &Workbench::joined, this, &WindowMessages::showJoined);
    connect(&parts_.pages->banner(), &Banner::actionRequested, this, &WindowMessages::doBannerAction);
    connect(&parts_.pages->opening(), &OpeningRow::cancelRequested, &workbench, &Workbench::cancelOpening);
}

void WindowMessages::tell(const QString& message) {
    told_ = message;
    tellTimer_.start();
    update();
}

void WindowMessages::showFailure(const Failure& failure) {
    bannerOf_ = BannerOf::failure;
    parts_.pages->banner().show(failureBanner(failure));
}

void WindowMessages::showJoined(const QString& sentence) {
    bannerOf_ = BannerOf::join;
    parts_.pages->banner().show(joinBanner(sentence));
}

void WindowMessages::doBannerAction() {
    switch (bannerOf_) {
        case BannerOf::failure:
            parts_.pages->banner().hide();
            return workbench_.readFailedDifferently();
        case BannerOf::join:
            return workbench_.undoJoin();
        case BannerOf::divergence:
            return workbench_.undo();
    }
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
        bannerOf_ = BannerOf::divergence;
    } else if (bannerOf_ == BannerOf::divergence) {
        parts_.pages->banner().hide();
    }
}

// What failed before is of no interest once something is open.
void WindowMessages::datasetChanged() {
    parts_.pages->banner().hide();
    update();
}

}  // namespace tastescope
