#pragma once

#include <cstddef>
#include <optional>

#include "engine/training/training_observer.h"

namespace tastescope {

/// Remembers the best validation score, and says when it has not improved for `patience` epochs; a patience of 0 never ends.
class EarlyStopping {
  public:
    explicit EarlyStopping(std::size_t patience) : patience_(patience) {}

    /// Takes the score after `epochsDone` epochs. Returns whether it is the best so far (NaN never is).
    bool take(std::size_t epochsDone, const ValidationScore& score);
    bool shouldStop(std::size_t epochsDone) const {
        return patience_ > 0 && best_ && epochsDone >= bestEpoch_ + patience_;
    }
    std::size_t bestEpoch() const { return bestEpoch_; }
    const std::optional<ValidationScore>& best() const { return best_; }

  private:
    std::size_t patience_;
    std::size_t bestEpoch_ = 0;
    std::optional<ValidationScore> best_;
};

}  // namespace tastescope
