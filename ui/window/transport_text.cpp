#include "ui/window/transport_text.h"

#include <QCoreApplication>

#include <cmath>

#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

constexpr char kContext[] = "tastescope::TransportText";
constexpr double kMinute = 60;
constexpr double kHour = 3600;
constexpr double kNoticeable = 0.005;

QString timeLeft(double seconds) {
    if (!(seconds >= 0) || std::isinf(seconds)) return {};
    if (seconds < 1.5 * kMinute)
        return QCoreApplication::translate(kContext, "%1 s left").arg(countText(qint64(std::ceil(seconds))));
    if (seconds < 1.5 * kHour)
        return QCoreApplication::translate(kContext, "%1 min left").arg(countText(std::llround(seconds / kMinute)));
    return QCoreApplication::translate(kContext, "%1 h left").arg(significantText(seconds / kHour, 2));
}

}  // namespace

QString epochNote(const TrainingValues& training) {
    switch (training.state) {
        case RunState::empty:
            return {};
        case RunState::preparing:
            return QCoreApplication::translate(kContext, "preparing");
        case RunState::ready:
            return training.share > 0 ? QCoreApplication::translate(kContext, "paused") : QString();
        case RunState::training:
            return timeLeft(training.secondsLeft);
        case RunState::finished:
            return QCoreApplication::translate(kContext, "finished");
        case RunState::diverged:
            return QCoreApplication::translate(kContext, "stopped");
        case RunState::failed:
            return QCoreApplication::translate(kContext, "failed");
    }
    return {};
}

QString rateNote(const TrainingValues& training) {
    const double knob = training.learningRate;
    const double now = training.learningRateNow;
    if (!(knob > 0) || !(now > 0) || std::abs(now - knob) <= kNoticeable * knob) return {};
    // Two digits are enough to follow it, unless they say the same as the knob.
    QString text = significantText(now, 2);
    if (text == significantText(knob)) text = significantText(now, 3);
    return QCoreApplication::translate(kContext, "now %1").arg(text);
}

}  // namespace tastescope
