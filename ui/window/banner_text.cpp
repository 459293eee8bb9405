#include "ui/window/banner_text.h"

namespace tastescope {

BannerValues failureBanner(const Failure& failure) {
    return {BannerValues::Kind::error, failure.reason, failure.hint, {}, failure.details};
}

BannerValues divergenceBanner(const TrainingValues& training) {
    return {BannerValues::Kind::error, training.message, training.messageHint, training.wayBack, {}};
}

}  // namespace tastescope
