#pragma once

#include "engine/inspection/recommendation.h"
#include "ui/bridge/live_question.h"

namespace tastescope {

/// The user of the question with the head of `list`, their list by score, and what has moved on it.
UserInsight describeUser(const LiveQuestion& question, const std::vector<Recommendation>& list);

/// "User 407".
QString userName(const QString& id);

std::shared_ptr<const EarlierList> listToKeep(const LiveQuestion& question, const std::vector<Recommendation>& list);

}  // namespace tastescope
