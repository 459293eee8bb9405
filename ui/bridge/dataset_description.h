#pragma once

#include <QString>

#include <functional>
#include <memory>

#include "engine/data/dataset.h"
#include "ui/bridge/dataset_values.h"

namespace tastescope {

/// All that the window shows of a data set: `path` is what opened it. Safe in any thread. Throws Cancelled if
/// `isCancelled` says so, asked about every million ratings. Cost: a few passes over the ratings.
std::shared_ptr<const DatasetValues> describeDataset(const Dataset& dataset, const QString& path,
                                                     const std::function<bool()>& isCancelled);

}  // namespace tastescope
