#include "engine/evaluation/full_ranking.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

#include "engine/core/big_vector.h"
#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/evaluation/ranking_tally.h"
#include "engine/evaluation/relevant_ranks.h"
#include "engine/models/seen_mask.h"

namespace tastescope {
namespace {

constexpr std::size_t kBlockUsers = 32;

}  // namespace

RankingResult evaluateRanking(const Recommender& model, const std::vector<const UserLists*>& seen,
                              const UserLists& relevant, const RankingOptions& options) {
    if (seen.empty())
        throw std::invalid_argument("full ranking: the lists of seen items are missing; the training lists come first");
    const std::size_t userCount =
        options.onlyUsers != nullptr ? options.onlyUsers->size() : std::max(model.userCount(), relevant.userCount());
    RankingTally tally(userCount, model.itemCount(), *seen.front(), options);
    forEachBlock(blockCountFor(userCount, kBlockUsers), options.threadCount, [&](std::size_t block) {
        const BlockRange places = rowsOfBlock(block, kBlockUsers, userCount);
        BigVector<float> scores(model.itemCount());
        RelevantRanks ranks;
        for (std::size_t place = places.begin; place < places.end; ++place) {
            if (options.controls != nullptr && options.controls->isStopRequested()) throw Cancelled();
            const UserIndex user = options.onlyUsers != nullptr ? (*options.onlyUsers)[place] : UserIndex(place);
            const std::span<const std::uint32_t> wanted = relevant.items(user);
            if (wanted.empty()) continue;
            if (user.value() < model.userCount())
                model.scoreAllItems(user, scores);
            else
                std::fill(scores.begin(), scores.end(), -std::numeric_limits<float>::infinity());
            for (const UserLists* lists : seen)
                maskSeenItems(*lists, user, scores);
            tally.record(place, user, ranks.find(scores, wanted, tally.largestCutoff()), wanted);
        }
    });
    return tally.result();
}

}  // namespace tastescope
