#include "ui/bridge/baseline_measures.h"

#include <utility>

#include "engine/experiments/baselines.h"

namespace tastescope {

BaselineMeasures measureBaselinesOf(const ModelRegistry& registry, std::shared_ptr<const RunData> data, int threadCount) {
    BaselineMeasures measures;
    measures.data = std::move(data);
    const RunData& run = *measures.data;
    if (run.meter == nullptr) return measures;
    const auto measured = [&](const char* id) {
        return run.meter->measureAll(*trainBaseline(registry.find(id), run.training, threadCount));
    };
    measures.popularity = measured("popularity");
    if (run.opened.dataset->feedback == Feedback::explicitRatings) measures.bias = measured("bias");
    return measures;
}

}  // namespace tastescope
