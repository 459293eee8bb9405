#pragma once

#include <cstddef>
#include <string_view>

#include "engine/core/tensor_bundle.h"

namespace tastescope {

/// Where a trainer stands: whole epochs done, and rounds of the current one.
struct TrainingPosition {
    std::size_t epochsDone = 0;
    std::size_t roundsDone = 0;

    /// Counts a finished round; true where it ended an epoch.
    bool advance(std::size_t roundsPerEpoch);
    /// With the model's name, which load() asks for.
    void save(TensorBundle& state, std::string_view modelId) const;
    /// Throws ModelFileError if the state is of another model, or its position outside an epoch of `roundsPerEpoch`.
    static TrainingPosition load(const TensorBundle& state, std::string_view modelId, std::size_t roundsPerEpoch);
};

}  // namespace tastescope
