#pragma once

#include "engine/inspection/recommendation.h"
#include "ui/bridge/live_question.h"

namespace tastescope {

/// The Recommend page of the question's user: what they rated and the model has learned from, beside the list made by
/// `question.listBy`. `byScore` is the list by score. Without a model the history remains.
RecommendInsight describeRecommendations(const LiveQuestion& question, const std::vector<Recommendation>& byScore);

}  // namespace tastescope
