#include "app/cli/interrupt_watch.h"

#include <pthread.h>

#include <csignal>
#include <ctime>
#include <iostream>

namespace tastescope {
namespace {

sigset_t interruptSet() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    return set;
}

void setInterruptBlocked(bool isBlocked) {
    const sigset_t set = interruptSet();
    pthread_sigmask(isBlocked ? SIG_BLOCK : SIG_UNBLOCK, &set, nullptr);
}

void watch(const std::stop_token& stop, TrainingControls& controls) {
    const sigset_t set = interruptSet();
    const timespec pause{0, 50'000'000};
    while (!stop.stop_requested()) {
        if (sigtimedwait(&set, nullptr, &pause) != SIGINT) continue;
        std::cerr << "stopping after this round (Ctrl+C again to end at once)\n";
        controls.requestStop();
        setInterruptBlocked(false);
        return;
    }
}

}  // namespace

InterruptWatch::InterruptWatch(TrainingControls& controls) {
    setInterruptBlocked(true);
    watcher_ = std::jthread([&controls](const std::stop_token& stop) { watch(stop, controls); });
}

InterruptWatch::~InterruptWatch() {
    watcher_.request_stop();
    watcher_.join();
    setInterruptBlocked(false);
}

}  // namespace tastescope
