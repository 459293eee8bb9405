#include "ui/bridge/run_data.h"

#include <utility>

#include "engine/models/model_context.h"

namespace tastescope {

std::shared_ptr<const RunData> makeRunData(std::shared_ptr<const Dataset> dataset, const RunConfig& config, int threadCount) {
    auto data = std::make_shared<RunData>();
    data->opened = splitData(std::move(dataset), config.data, config.split, config.seed);
    data->training = std::make_shared<TrainingData>(data->opened.split.train, data->opened.split.validation,
                                                          data->opened.relevantFrom);
    data->context = makeModelContext(*data->training);
    if (!data->opened.split.validation.empty())
        data->meter = std::make_unique<const EpochMeter>(data->opened, data->training, config.seed, threadCount);
    return data;
}

}  // namespace tastescope
