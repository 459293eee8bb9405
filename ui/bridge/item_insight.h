#pragma once

#include "ui/bridge/live_question.h"

namespace tastescope {

/// The item of the question: its facts, what the user would think of it and why, what is nearest, how it was rated.
/// Without a model facts, histogram and the user's own rating remain.
ItemInsight describeItem(const LiveQuestion& question);

}  // namespace tastescope
