// How long the window keeps people waiting while a model trains on all cores: the delay of its event loop, and the time from a
// selection to a page that shows it. Prints medians, hundredths and the longest.
// Usage: window_benchmark [DATA] [SECONDS]; DATA is the built-in set if it is left out.

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <limits>
#include <thread>
#include <vector>

#include "app/run_once_passive.h"
#include "ui/bridge/workbench.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/window_host.h"
#include "ui/window/window_settings.h"

using namespace tastescope;

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void print(const char* name, std::vector<double> values) {
    if (values.empty()) return;
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) { return values[std::size_t(share * double(values.size() - 1))]; };
    std::printf("%-34s n %5zu   median %6.2f ms   p99 %6.2f ms   max %6.2f ms\n", name, values.size(), at(0.5), at(0.99),
                values.back());
    std::fflush(stdout);
}

void spin(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) QApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
}

bool waitFor(const std::function<bool()>& isDone, int seconds) {
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < 1'000 * seconds) spin(10);
    return isDone();
}

/// Posts an event every 4 ms from a thread of its own and notes how long each waited for the window's thread.
class DelayMeter {
  public:
    explicit DelayMeter(QObject& receiver)
        : thread_([this, &receiver] {
              while (!isEnding_) {
                  const Clock::time_point posted = Clock::now();
                  QMetaObject::invokeMethod(
                      &receiver, [this, posted] { delays_.push_back(millisecondsSince(posted)); }, Qt::QueuedConnection);
                  std::this_thread::sleep_for(std::chrono::milliseconds(4));
              }
          }) {}

    std::vector<double> finish() {
        isEnding_ = true;
        thread_.join();
        spin(100);
        return delays_;
    }

  private:
    std::atomic<bool> isEnding_ = false;
    std::vector<double> delays_;
    std::thread thread_;
};

/// From selectUser() until the page has the answer and has painted it.
std::vector<double> selectionTimes(Workbench& workbench, int count) {
    std::vector<double> times;
    const auto users = qint64(workbench.dataset()->users.size());
    for (int turn = 0; turn < count; ++turn) {
        const qint64 user = (turn * 7'919 + 11) % users;
        const Clock::time_point start = Clock::now();
        workbench.selectUser(user);
        while (workbench.live().recommend.user != user && millisecondsSince(start) < 2'000)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        // What the answer set off: handing it to the page in its turn, and painting.
        for (int pass = 0; pass < 4; ++pass) QApplication::processEvents();
        times.push_back(millisecondsSince(start));
        spin(30);
    }
    return times;
}

}  // namespace

int main(int argumentCount, char** arguments) {
    runOncePassive(arguments);
    if (!qEnvironmentVariableIsSet("DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argumentCount, arguments);
    const QString data = argumentCount > 1 ? QString::fromLocal8Bit(arguments[1]) : QStringLiteral("builtin:planted");
    const int seconds = argumentCount > 2 ? std::max(1, QString::fromLocal8Bit(arguments[2]).toInt()) : 10;
    QTemporaryDir place;
    Theme theme(application, ThemeMode::light);
    WindowSettings settings(place.filePath(QStringLiteral("settings.ini")));
    Workbench workbench(0);
    WindowHost host(workbench, theme, settings);
    host.window().resize(1280, 800);
    host.window().show();

    QObject receiver;
    QElapsedTimer opening;
    opening.start();
    {
        DelayMeter meter(receiver);
        workbench.open(data);
        waitFor([&] { return workbench.training().state == RunState::ready; }, 300);
        std::printf("opened in %lld ms\n", static_cast<long long>(opening.elapsed()));
        print("event loop while opening", meter.finish());
    }
    workbench.setTarget(1'000'000);
    workbench.setSpeed(std::numeric_limits<double>::infinity());
    for (const auto& [page, name] : {std::pair(PageId::train, "event loop, Train page"), std::pair(PageId::recommend, "event loop, Recommend page"),
                                     std::pair(PageId::data, "event loop, Data page")}) {
        host.window().setPage(page);
        workbench.play();
        spin(1'000);
        DelayMeter meter(receiver);
        spin(1'000 * seconds);
        print(name, meter.finish());
    }
    host.window().setPage(PageId::recommend);
    spin(500);
    print("selection to page, training", selectionTimes(workbench, 60));
    workbench.pause();
    spin(500);
    print("selection to page, paused", selectionTimes(workbench, 60));
    for (int turn = 0; turn < 6; ++turn) {
        const Clock::time_point start = Clock::now();
        theme.setMode(turn % 2 == 0 ? ThemeMode::dark : ThemeMode::light);
        QApplication::processEvents();
        std::printf("theme switch %.1f ms\n", millisecondsSince(start));
    }
    return 0;
}
