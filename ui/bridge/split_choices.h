#pragma once

#include <QString>

#include <vector>

#include "engine/data/dataset.h"
#include "engine/experiments/data_source.h"

namespace tastescope {

/// One way to split that the Experiment panel offers.
struct NamedSplit {
    QString name;
    SplitChoice choice;
};

/// The ways that this data set can be split, the usual one for its feedback first. All hold out a validation part too.
std::vector<NamedSplit> splitChoices(const Dataset& dataset);

}  // namespace tastescope
