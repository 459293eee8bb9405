#include "ui/window/transport_text.h"

#include <QCoreApplication>

#include <cmath>

#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::TransportText)
};

constexpr double kMinute = 60;
constexpr double kHour = 3600;
constexpr double kNoticeable = 0.005;

QString timeLeft(double seconds) {
    if (!(seconds >= 0) || std::isinf(seconds)) return {};
    if (seconds < 1.5 * kMinute) return Words::tr("%1 s left").arg(countText(qint64(std::ceil(seconds))));
    if (seconds < 1.5 * kHour) return Words::tr("%1 min left").arg(countText(std::llround(seconds / kMinute)));
    return Words::tr("%1 h left").arg(significantText(seconds / kHour, 2));
}

}  // namespace

QString epochNote(const TrainingValues& training) {
    switch (training.state) {
        case RunState::empty:
            return {};
        case RunState::preparing:
            return Words::tr("preparing");
        case RunState::ready:
            return training.share > 0 ? Words::tr("paused") : QString();
        case RunState::training:
            return timeLeft(training.secondsLeft);
        case RunState::finished:
            return Words::tr("finished");
        case RunState::diverged:
            return Words::tr("stopped");
        case RunState::failed:
            return Words::tr("failed");
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
    return Words::tr("now %1").arg(text);
}

}  // namespace tastescope
