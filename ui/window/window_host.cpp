#include "ui/window/window_host.h"

#include <QFileInfo>

#include "ui/bridge/workbench.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/window_settings.h"

namespace tastescope {

namespace {

const char* const kBuiltIn = "builtin:planted";

bool isThere(const QString& data) {
    return data.startsWith(QLatin1String("builtin:")) || QFileInfo::exists(data);
}

}  // namespace

WindowHost::WindowHost(Workbench& workbench, Theme& theme, WindowSettings& settings)
    : workbench_(workbench), theme_(theme), settings_(settings) {
    language_.set(settings.language());
    workbench.setSpeed(settings.speed());
    makeWindow();
}

WindowHost::~WindowHost() = default;

void WindowHost::makeWindow() {
    window_ = std::make_unique<MainWindow>(workbench_, theme_, settings_);
    // The window that asks goes with the change: not before it has finished asking.
    connect(window_.get(), &MainWindow::languageChosen, this, &WindowHost::setLanguage, Qt::QueuedConnection);
}

void WindowHost::start(const StartRequest& request) {
    if (!request.preset.isEmpty())
        onFirstDataset([this, preset = request.preset] { workbench_.setPreset(preset); });
    if (!request.data.isEmpty()) return workbench_.open(request.data);
    const QString last = settings_.lastDataset();
    // What was open last opens paused; the first start shows at once what the program is for.
    if (!last.isEmpty() && isThere(last)) return workbench_.open(last, false, settings_.readingOf(last));
    if (!last.isEmpty())
        onFirstDataset([this, last] {
            window_->showFailure({tr("%1 is not there any more.").arg(last),
                                  tr("The built-in film club is open instead. Open… finds yours in another place."),
                                  {}});
        });
    workbench_.open(QString::fromLatin1(kBuiltIn), true);
}

void WindowHost::onFirstDataset(const std::function<void()>& action) {
    auto* once = new QObject(this);
    connect(&workbench_, &Workbench::datasetChanged, once, [once, action] {
        once->deleteLater();
        action();
    });
}

void WindowHost::setLanguage(const QString& id) {
    settings_.setLanguage(id);
    language_.set(id);
    workbench_.retranslate();
    settings_.setGeometry(window_->saveGeometry());
    // The old one stays until the new one is there, or the program would end with its last window.
    const std::unique_ptr<MainWindow> old = std::move(window_);
    makeWindow();
    if (old->isVisible()) window_->show();
}

}  // namespace tastescope
