#pragma once

#include "ui/bridge/live_question.h"

namespace tastescope {

/// Fills the map of `values`: the items with training ratings in the plane that shows most of their variance, turned
/// to lie as `question.earlierMap` does. The selected item and its nearest ones are those of `values.item`.
/// Returns the projection, null if the model has no embeddings. Cost: as projectToPlane(), and O(items).
std::shared_ptr<const Projection> describeMap(const LiveQuestion& question, LiveValues& values);

}  // namespace tastescope
