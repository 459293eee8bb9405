#include "ui/window/status_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::StatusText)
};

QString trainingText(double speed) {
    if (!std::isfinite(speed)) return Words::tr("Training at full speed");
    return Words::tr("Training, slowed down to %n epochs per second", nullptr, int(std::lround(speed)));
}

QString finishedText(const TrainingValues& training) {
    const QString after = Words::tr("Finished after %n epochs", nullptr, training.epoch);
    if (training.bestEpoch <= 0) return after;
    return Words::tr("%1, best at %2").arg(after, countText(training.bestEpoch));
}

/// "1.4 M", or what a language counts large numbers in.
QString manyText(double perSecond) {
    //: How many ratings make the unit of "%1 M"; 10000 where that is translated as ten thousands
    const double unit = Words::tr("1000000").toDouble();
    const double units = perSecond / unit;
    return Words::tr("%1 M").arg(significantText(units, units < 1 ? 2 : 3));
}

QString rateText(const TrainingValues& training) {
    const double now = training.state == RunState::training ? training.ratingsPerSecondNow : 0;
    const double full = training.ratingsPerSecondFull;
    if (now > 0 && full > 0)
        return Words::tr("%1 ratings/s now, %2/s at full speed").arg(manyText(now), manyText(full));
    if (now > 0) return Words::tr("%1 ratings/s now").arg(manyText(now));
    if (full > 0) return Words::tr("%1 ratings/s at full speed").arg(manyText(full));
    return {};
}

/// Of a model that is solved in one go: what it is at, and how far, instead of epochs.
StatusText solvedText(const TrainingValues& training) {
    const QString share = percentText(training.share);
    if (training.state == RunState::finished) return {Ink::good, Words::tr("Solved in one go"), {}};
    if (training.state == RunState::training) return {Ink::accent, Words::tr("Solving: %1 done").arg(share), {}};
    if (training.share > 0) return {Ink::edge, Words::tr("Paused: %1 solved").arg(share), {}};
    return {Ink::edge, Words::tr("Ready to train"), {}};
}

StatusText stateText(const TrainingValues& training) {
    const bool isRunnable = training.state == RunState::ready || training.state == RunState::training ||
                            training.state == RunState::finished;
    if (training.isClosedForm && isRunnable) return solvedText(training);
    switch (training.state) {
        case RunState::empty:
            return {Ink::edge, Words::tr("No data set open"), {}};
        case RunState::preparing:
            return {Ink::accent, Words::tr("Preparing the training …"), {}};
        case RunState::ready:
            if (training.epoch == 0) return {Ink::edge, Words::tr("Ready to train"), {}};
            return {Ink::edge, Words::tr("Paused at epoch %1").arg(countText(training.epoch)), {}};
        case RunState::training:
            return {Ink::accent, trainingText(training.speed), {}};
        case RunState::finished:
            return {Ink::good, finishedText(training), {}};
        case RunState::diverged:
            return {Ink::bad, Words::tr("Stopped, back at epoch %1").arg(countText(training.epoch)), {}};
        case RunState::failed:
            return {Ink::bad, training.message, {}};
    }
    return {};
}

}  // namespace

StatusText statusText(const OpeningValues& opening, const TrainingValues& training) {
    StatusText text = stateText(training);
    if (opening.isOpening) text = {Ink::accent, Words::tr("Opening %1 …").arg(opening.name), {}};
    QStringList aside;
    if (const QString rate = rateText(training); !rate.isEmpty()) aside << rate;
    if (training.threads > 0) aside << Words::tr("%n threads", nullptr, training.threads);
    text.aside = aside.join(QStringLiteral("   ·   "));
    return text;
}

}  // namespace tastescope
