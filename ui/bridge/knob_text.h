#pragma once

#include <QString>

#include "ui/bridge/knob_history.h"
#include "ui/bridge/run_record.h"

namespace tastescope {

/// "learning rate 0.01 → 0.3"
QString turnText(const KnobTurn& turn);
/// The same, or "new start".
QString stepText(const HistoryStep& step);
/// The hint and the way back of a run that blew up.
QString divergenceHint(int epoch, double learningRate);
QString wayBackText(const KnobTurn& turn);

}  // namespace tastescope
