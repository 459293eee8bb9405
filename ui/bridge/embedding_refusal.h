#pragma once

#include "ui/bridge/live_question.h"

namespace tastescope {

/// Why the model cannot tell who is similar to the user, in the words of the window; empty if it can.
QString userRefusal(const LiveQuestion& question);
/// Why it cannot tell what is near to the item.
QString itemRefusal(const LiveQuestion& question);

}  // namespace tastescope
