#include "engine/training/early_stopping.h"

#include <cmath>

namespace tastescope {

bool EarlyStopping::take(std::size_t epochsDone, const ValidationScore& score) {
    if (std::isnan(score.value) || (best_ && !score.isBetterThan(*best_))) return false;
    best_ = score;
    bestEpoch_ = epochsDone;
    return true;
}

}  // namespace tastescope
