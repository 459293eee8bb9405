#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/core/index_types.h"
#include "engine/core/training_controls.h"
#include "engine/data/attributes.h"
#include "engine/evaluation/list_quality.h"
#include "engine/evaluation/ranking_metrics.h"

namespace tastescope {

/// What else to measure of every counted user's list, besides where the relevant items stand.
struct ListMeasures {
    std::size_t cutoff = 10;
    const CategoryColumn* categories = nullptr;  // of the items; null: no diversity
};

struct RankingOptions {
    std::vector<std::size_t> cutoffs{10};
    int threadCount = 0;                                // 0: all processors; the result does not depend on it
    const std::vector<UserIndex>* onlyUsers = nullptr;  // null: all; see validationSample()
    bool keepsUsers = false;                            // fill RankingResult::users and ofUsers
    bool measuresAuc = false;                           // a pass of its own over every user's scores
    std::optional<ListMeasures> lists = std::nullopt;   // full ranking only
    const TrainingControls* controls = nullptr;         // a requested stop throws Cancelled within one user's scoring
};

/// Means over users. An item without a score (cold, or masked) is never found, and stays in the denominators.
struct RankingResult {
    std::vector<RankingQuality> atCutoff;  // in the order of RankingOptions::cutoffs; zeros if no user counted
    std::size_t usersCounted = 0;          // given candidates: test cases
    std::size_t usersSkipped = 0;          // nothing relevant in the held-out part
    std::size_t coldUsers = 0;             // of those counted: without a train interaction
    std::size_t coldTestItems = 0;         // relevant (user, item) pairs whose item has no train interaction
    bool givenCandidates = false;          // false: ranked among all items
    std::optional<double> auc;             // mean over users; only if asked for
    std::optional<ListQuality> lists;      // only if asked for

    std::vector<UserIndex> users;         // the counted ones, in order of evaluation
    std::vector<RankingQuality> ofUsers;  // shape (users, cutoffs)

    bool operator==(const RankingResult&) const = default;
};

}  // namespace tastescope
