#include "ui/window/banner_text.h"

#include <QCoreApplication>

namespace tastescope {

BannerValues failureBanner(const Failure& failure) {
    return {BannerValues::Kind::error, failure.reason, failure.hint, {}, failure.details};
}

BannerValues divergenceBanner(const TrainingValues& training) {
    const QString reason = training.message.section(QLatin1Char('\n'), 0, 0);
    const QString hint = training.message.section(QLatin1Char('\n'), 1);
    const QString undo = QCoreApplication::translate("tastescope::DivergenceBanner", "Undo");
    return {BannerValues::Kind::error, reason, hint, training.canUndo ? undo : QString(), {}};
}

}  // namespace tastescope
