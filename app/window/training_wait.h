#pragma once

#include "ui/bridge/training_values.h"

namespace tastescope {

class Workbench;

/// Runs the event loop until the training is in this state, or something has failed. Returns whether it got there.
bool awaitTraining(Workbench& workbench, RunState wanted);
/// Lets the window bring everything up to date that comes in the background.
void settle();

}  // namespace tastescope
