#include "ui/bridge/opening_progress.h"

namespace tastescope {

namespace {

// What is said of the rest before that jumps about.
constexpr double kShareToJudgeBy = 0.03;
constexpr double kSecondsToJudgeBy = 0.5;

}  // namespace

double secondsLeft(double share, double seconds) {
    if (share < kShareToJudgeBy || seconds < kSecondsToJudgeBy) return -1;
    return seconds * (1 - share) / share;
}

bool OpeningProgress::take(const Progress& at) {
    done_ = at.done;
    total_ = at.total;
    rows_ = at.rows;
    return !isCancelled_;
}

double OpeningProgress::share() const {
    const std::uint64_t total = total_;
    return total > 0 ? double(done_) / double(total) : -1.0;
}

void OpeningProgress::describe(OpeningValues& values) const {
    values.share = share();
    values.bytesDone = qint64(done_);
    values.bytesTotal = qint64(total_);
    values.rows = qint64(rows_);
    const std::chrono::duration<double> past = Clock::now() - begin_;
    values.secondsLeft = secondsLeft(values.share, past.count());
}

}  // namespace tastescope
