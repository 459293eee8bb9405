#include "engine/models/training_position.h"

#include <cstdint>
#include <string>

#include "engine/core/errors.h"

namespace tastescope {

bool TrainingPosition::advance(std::size_t roundsPerEpoch) {
    if (++roundsDone < roundsPerEpoch) return false;
    roundsDone = 0;
    ++epochsDone;
    return true;
}

void TrainingPosition::save(TensorBundle& state, std::string_view modelId) const {
    state.setText("model", std::string(modelId));
    state.setScalar("epochs_done", static_cast<std::uint64_t>(epochsDone));
    state.setScalar("rounds_done", static_cast<std::uint64_t>(roundsDone));
}

TrainingPosition TrainingPosition::load(const TensorBundle& state, std::string_view modelId, std::size_t roundsPerEpoch) {
    if (state.text("model") != modelId) throw ModelFileError(state.origin(), "is the state of another model");
    TrainingPosition position;
    position.epochsDone = static_cast<std::size_t>(state.scalar<std::uint64_t>("epochs_done"));
    position.roundsDone = static_cast<std::size_t>(state.scalar<std::uint64_t>("rounds_done"));
    if (position.roundsDone >= roundsPerEpoch) throw ModelFileError(state.origin(), "its position does not fit its data");
    return position;
}

}  // namespace tastescope
