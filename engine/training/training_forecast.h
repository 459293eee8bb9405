#pragma once

#include <cstdint>
#include <string>

#include "engine/models/model_registry.h"

namespace tastescope {

/// What a training would need, before it starts.
struct TrainingForecast {
    std::uint64_t memoryBytes = 0;     // added to the loaded data set
    std::uint64_t availableBytes = 0;  // that the machine can give now; 0: unknown
    bool fits() const { return availableBytes == 0 || memoryBytes <= availableBytes; }
};

TrainingForecast forecastTraining(const ModelEntry& model, const HyperparameterValues& values, const ProblemSize& size);

/// Throws RequestError, with the two figures and the setting to lower, if the training would not fit into memory.
void refuseIfTooLarge(const ModelEntry& model, const HyperparameterValues& values, const ProblemSize& size);

}  // namespace tastescope
