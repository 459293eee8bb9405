#include "ui/bridge/knob_text.h"

#include <QCoreApplication>

#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::Knobs)
};

}  // namespace

QString turnText(const KnobTurn& turn) {
    const QString from = significantText(turn.from);
    const QString to = significantText(turn.to);
    if (turn.knob == KnobTurn::Knob::learningRate) return Words::tr("learning rate %1 → %2").arg(from, to);
    return Words::tr("regularisation %1 → %2").arg(from, to);
}

QString stepText(const HistoryStep& step) { return step.isNewStart ? Words::tr("new start") : turnText(step.turn); }

QString divergenceHint(int epoch, double learningRate) {
    return Words::tr("Back at epoch %1. A learning rate of %2 is too high here.")
        .arg(countText(epoch), significantText(learningRate));
}

QString wayBackText(const KnobTurn& turn) { return Words::tr("Back to %1").arg(significantText(turn.from)); }

}  // namespace tastescope
