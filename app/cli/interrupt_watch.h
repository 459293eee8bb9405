#pragma once

#include <thread>

#include "engine/core/training_controls.h"

namespace tastescope {

/// While it lives, Ctrl+C asks the training to stop between two rounds, so that what was learned is still measured and saved. A
/// second Ctrl+C ends the program as usual. Make it before any other thread: threads inherit that the signal is theirs not to take.
class InterruptWatch {
  public:
    explicit InterruptWatch(TrainingControls& controls);
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

  private:
    std::jthread watcher_;
};

}  // namespace tastescope
