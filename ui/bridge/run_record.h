#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "engine/experiments/epoch_meter.h"
#include "engine/training/training_loop.h"
#include "ui/bridge/thinned_curve.h"

namespace tastescope {

/// A turn of a knob that acts at once.
struct KnobTurn {
    enum class Knob { learningRate, regularisation };
    Knob knob = Knob::learningRate;
    double from = 0;
    double to = 0;
};

/// A turn and where on the epoch axis it was made.
struct TurnMark {
    double epoch = 0;
    KnobTurn turn;
};

/// The curves of one run. A plain value: a saved state carries a copy, and going back to it takes the curves back too.
struct RunCurves {
    ThinnedCurve training{ThinnedCurve::Keep::mean};    ///< root mean squared error of each round
    ThinnedCurve validation{ThinnedCurve::Keep::last};  ///< the model's own measure
    ThinnedCurve ndcg{ThinnedCurve::Keep::last};
    ThinnedCurve recall{ThinnedCurve::Keep::last};
    ThinnedCurve hit{ThinnedCurve::Keep::last};
    ThinnedCurve recovery{ThinnedCurve::Keep::last};

    void addMeasures(double epoch, const EpochMeasures& measures);
    void truncate(double epoch);
};

/// A run as it has been so far: enough to draw it and to repeat it.
struct RunRecord {
    RunCurves curves;
    std::vector<ScheduledChange> changes;  ///< the settings that came into force, and where: repeats the run
    std::vector<TurnMark> marks;           ///< the same as flags on the chart
    std::optional<TurnMark> failedTurn;    ///< the turn that made it blow up, while the run stands where it went back to
    std::optional<double> blewUpAt;        ///< epoch
    std::shared_ptr<const RunCurves> earlier;  ///< of the run before, drawn faint
};

}  // namespace tastescope
