#include "engine/evaluation/full_ranking.h"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/evaluation/list_quality.h"
#include "engine/evaluation/ranking_tally.h"
#include "engine/evaluation/relevant_ranks.h"
#include "engine/evaluation/user_auc.h"
#include "engine/models/capabilities.h"
#include "engine/models/seen_mask.h"

namespace tastescope {
namespace {

constexpr std::size_t kBlockUsers = 32;

void throwIfStopped(const TrainingControls* controls) {
    if (controls != nullptr && controls->isStopRequested()) throw Cancelled();
}

/// The scores of the users of one block, (users, items) row-major: all at once where the model can, else one after another.
void scoreBlock(const Recommender& model, std::span<const UserIndex> users, const TrainingControls* controls, BigVector<float>& scores) {
    scores.resize(users.size() * model.itemCount());
    if (const auto* many = dynamic_cast<const ScoresManyUsers*>(&model)) {
        many->scoreManyUsers(users, scores);
        return;
    }
    for (std::size_t place = 0; place < users.size(); ++place) {
        throwIfStopped(controls);
        model.scoreAllItems(users[place], std::span<float>(scores).subspan(place * model.itemCount(), model.itemCount()));
    }
}

}  // namespace

RankingResult evaluateRanking(const Recommender& model, const std::vector<const UserLists*>& seen,
                              const UserLists& relevant, const RankingOptions& options) {
    if (seen.empty())
        throw std::invalid_argument("full ranking: the lists of seen items are missing; the training lists come first");
    const std::size_t userCount =
        options.onlyUsers != nullptr ? options.onlyUsers->size() : std::max(model.userCount(), relevant.userCount());
    RankingTally tally(userCount, model.itemCount(), *seen.front(), options);
    std::optional<ListTally> lists;
    if (options.lists)
        lists.emplace(userCount, model.itemCount(), options.lists->cutoff, *seen.front(), options.lists->categories);
    forEachBlock(blockCountFor(userCount, kBlockUsers), options.threadCount, [&](std::size_t block) {
        const BlockRange places = rowsOfBlock(block, kBlockUsers, userCount);
        std::vector<std::size_t> cases;
        std::vector<UserIndex> users;
        for (std::size_t place = places.begin; place < places.end; ++place) {
            const UserIndex user = options.onlyUsers != nullptr ? (*options.onlyUsers)[place] : UserIndex(place);
            if (relevant.items(user).empty()) continue;
            if (user.value() >= model.userCount()) {
                // Unknown to the model: nothing is found, and everything stays in the denominators.
                tally.record(place, user, {}, relevant.items(user));
                continue;
            }
            cases.push_back(place);
            users.push_back(user);
        }
        if (users.empty()) return;
        throwIfStopped(options.controls);
        BigVector<float> blockScores;
        scoreBlock(model, users, options.controls, blockScores);
        RelevantRanks ranks;
        for (std::size_t index = 0; index < cases.size(); ++index) {
            throwIfStopped(options.controls);
            const UserIndex user = users[index];
            const auto scores = std::span<float>(blockScores).subspan(index * model.itemCount(), model.itemCount());
            const std::span<const std::uint32_t> wanted = relevant.items(user);
            for (const UserLists* each : seen)
                maskSeenItems(*each, user, scores);
            if (lists) lists->record(cases[index], user, scores);
            if (options.measuresAuc) tally.recordAuc(cases[index], userAuc(scores, wanted));
            tally.record(cases[index], user, ranks.find(scores, wanted, tally.largestCutoff()), wanted);
        }
    });
    RankingResult result = tally.result();
    if (lists) result.lists = lists->result();
    return result;
}

}  // namespace tastescope
