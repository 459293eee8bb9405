#pragma once

#include "ui/bridge/live_question.h"

namespace tastescope {

/// The sum by which the model itself predicts the item for the user, clipped to the rating scale. Empty where the item
/// cannot be recommended. The question has a model, a user and an item.
std::vector<WaterfallPart> predictionParts(const LiveQuestion& question);

/// The sum by which the item has its place on the list made by `question.listBy`. By similar users or items only those
/// that count most are named; the others stand together in one bar, so that the bars still add up.
/// Empty where the model cannot tell, or nothing similar says anything about the item.
std::vector<WaterfallPart> listParts(const LiveQuestion& question);

}  // namespace tastescope
