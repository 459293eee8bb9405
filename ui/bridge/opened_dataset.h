#pragma once

#include <QString>

#include <exception>
#include <memory>
#include <vector>

#include "engine/core/progress.h"
#include "engine/models/model_registry.h"
#include "ui/bridge/dataset_values.h"
#include "ui/bridge/run_data.h"
#include "ui/bridge/split_choices.h"
#include "ui/bridge/workbench_values.h"

namespace tastescope {

/// A data set with its description and a first split: what opening one gives. Whatever can be wrong with it has come to light by then.
struct OpenedDataset {
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const DatasetValues> values;
    std::vector<const ModelEntry*> models;  ///< that can learn from it; at least one
    std::vector<NamedSplit> splits;
    RunConfig config;  ///< the first model and split; its data say how it was read
    std::shared_ptr<const RunData> run;
};

/// Opens a source and describes it; ratings that are all equal are taken as interactions, because there is nothing else to learn from
/// them. Throws DataError, RequestError, Cancelled.
OpenedDataset openForWindow(DataSource source, const ModelRegistry& registry, int threadCount, const ProgressListener& progress);

/// Any exception of the engine as the banner shows it; `path` is what was opened, if something was.
Failure failureFrom(std::exception_ptr exception, const QString& path);

}  // namespace tastescope
