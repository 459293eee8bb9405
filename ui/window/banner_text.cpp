#include "ui/window/banner_text.h"

#include <QCoreApplication>

namespace tastescope {

BannerValues failureBanner(const Failure& failure) {
    const QString action = failure.canBeReadDifferently
                               ? QCoreApplication::translate("tastescope::BannerText", "Read differently…")
                               : QString();
    return {BannerValues::Kind::error, failure.reason, failure.hint, action, failure.details};
}

BannerValues joinBanner(const QString& sentence) {
    return {BannerValues::Kind::notice, sentence,
            QCoreApplication::translate("tastescope::BannerText", "The training goes on: only what is known of them is new."),
            QCoreApplication::translate("tastescope::BannerText", "Undo"),
            {}};
}

BannerValues divergenceBanner(const TrainingValues& training) {
    return {BannerValues::Kind::error, training.message, training.messageHint, training.wayBack, {}};
}

}  // namespace tastescope
