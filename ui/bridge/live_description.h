#pragma once

#include "ui/bridge/live_question.h"

namespace tastescope {

/// Everything the window shows about one user and one item, and the map. A pure function of the question, to be called
/// in the background. Users and items that are not of the data set are taken for none.
/// Cost: O((users + items) * rank) without the map; by similar items as ItemNeighbourScores says; the map as
/// projectToPlane() says.
LiveAnswer describeLive(const LiveQuestion& question);

}  // namespace tastescope
