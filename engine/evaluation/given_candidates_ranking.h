#pragma once

#include "engine/data/given_candidates.h"
#include "engine/data/user_lists.h"
#include "engine/evaluation/ranking_result.h"
#include "engine/models/recommender.h"

namespace tastescope {

/// Ranks each row's positive among the candidates of that row, as published with the data, and not among all items: the
/// figures do not compare with evaluateRanking(). Where a row names no positive, the user's items in `relevant` are its
/// positives; a row without any is skipped. Candidates are a set: the positive's own copy among them is removed
/// (156 rows of the NCF split of ML-1M have one) and repeats count once. Nothing is masked. Ties count against the
/// model. Each row is a case of its own. `train` says who and what is cold; onlyUsers picks the rows of those users.
///
/// Source: He et al., "Neural collaborative filtering", WWW 2017, the evaluation. Differs: their ties go by list order.
/// Cost: one scoreAllItems a row. The same bits for any thread count. Throws as evaluateRanking().
RankingResult evaluateGivenCandidates(const Recommender& model, const GivenCandidates& candidates,
                                      const UserLists& train, const UserLists& relevant,
                                      const RankingOptions& options = {});

}  // namespace tastescope
