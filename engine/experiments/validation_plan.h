#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "engine/experiments/data_source.h"
#include "engine/models/model_registry.h"
#include "engine/training/training_loop.h"

namespace tastescope {

/// How a training is watched: by the error on all validation ratings, or by NDCG@10 of a fixed sample of users where ranking all
/// would cost more than half of the training. Decided by counts, never by a clock, so that a run can be replayed.
struct ValidationPlan {
    Validator validate;
    std::size_t epochsPerValidation = 1;
    std::string description;  // "RMSE on 10,003 ratings", shown to the person
};

/// `training` and `data` have to outlive the plan. Precondition: data.split.validation is not empty.
ValidationPlan planValidation(const ModelEntry& model, const OpenedData& data, const TrainingData& training,
                              bool clipsToScale, std::uint64_t seed, int threadCount);

}  // namespace tastescope
