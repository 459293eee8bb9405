#pragma once

#include "ui/bridge/live_question.h"

namespace tastescope {

bool hasTrainingRatings(const LiveQuestion& question);
/// Why the model's embeddings cannot make a list by similar users or items, in the words of the window; empty if they can.
QString userRefusal(const LiveQuestion& question);
/// Why nothing can be said to be near to the item; empty if something can.
QString itemRefusal(const LiveQuestion& question);

}  // namespace tastescope
