#pragma once

#include <memory>
#include <optional>

#include "engine/experiments/model_evaluation.h"
#include "engine/models/model_registry.h"

namespace tastescope {

/// The yardsticks that stand beside every model, trained and measured on the same parts.
struct Baselines {
    Evaluation popularity;
    std::optional<Evaluation> bias;  // rating data only
};

enum class EvaluatedPart { validation, test };

/// A baseline trained to its end with its own defaults.
std::shared_ptr<const Recommender> trainBaseline(const ModelEntry& entry, std::shared_ptr<const TrainingData> data,
                                                 int threadCount);

Baselines measureBaselines(const ModelRegistry& registry, const OpenedData& data,
                           const std::shared_ptr<const TrainingData>& training, const EvaluationOptions& options,
                           EvaluatedPart part);

}  // namespace tastescope
