#pragma once

#include <vector>

#include "engine/data/user_lists.h"
#include "engine/evaluation/ranking_result.h"
#include "engine/models/recommender.h"

namespace tastescope {

/// Ranks all items for every user and compares with the items held out (`relevant`, see relevantItems()). `seen` are
/// the lists that are masked, the training lists first: an item or user without an entry there is cold. For test
/// figures mask train and validation. Users without relevant items are skipped and counted. Ties count against the
/// model. Users, or items, that the model does not know get no score: they are never found and stay in the
/// denominators.
///
/// Cost: the scores of all items (32 users at once where the model can) and one pass over them a user; more for
/// measuresAuc and lists. Memory: the scores of 32 users a thread, never users × items.
/// The same bits for any thread count. Throws std::invalid_argument if `seen` is empty or a cut-off is 0; Cancelled.
RankingResult evaluateRanking(const Recommender& model, const std::vector<const UserLists*>& seen,
                              const UserLists& relevant, const RankingOptions& options = {});

}  // namespace tastescope
