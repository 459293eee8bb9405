#pragma once

#include "ui/bridge/training_values.h"
#include "ui/bridge/workbench_values.h"
#include "ui/widgets/banner.h"

namespace tastescope {

BannerValues failureBanner(const Failure& failure);
/// A table was joined to the data set.
BannerValues joinBanner(const QString& sentence);
/// A training that blew up and went back: what happened, where it is now, and the button that takes the knob back.
BannerValues divergenceBanner(const TrainingValues& training);

}  // namespace tastescope
