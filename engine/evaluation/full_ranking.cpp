#include "engine/evaluation/full_ranking.h"

#include <algorithm>
#include <limits>
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
constexpr float kNoScore = -std::numeric_limits<float>::infinity();

/// The scores of the users of one block: all at once where the model can, else one after another.
class BlockScores {
  public:
    explicit BlockScores(const Recommender& model)
        : model_(model), many_(dynamic_cast<const ScoresManyUsers*>(&model)) {}

    /// The users that are going to be asked for. Those whom the model does not know are left out.
    void prepare(std::span<const UserIndex> users) {
        known_.clear();
        for (const UserIndex user : users)
            if (user.value() < model_.userCount()) known_.push_back(user);
        if (many_ == nullptr) {
            scores_.resize(model_.itemCount());
            return;
        }
        scores_.resize(std::max<std::size_t>(1, known_.size()) * model_.itemCount());
        if (!known_.empty()) many_->scoreManyUsers(known_, scores_);
        next_ = 0;
    }

    /// For the users of prepare(), in their order.
    std::span<float> of(UserIndex user) {
        const bool isKnown = user.value() < model_.userCount();
        const std::size_t place = many_ != nullptr && isKnown ? next_++ : 0;
        const std::span<float> scores = std::span<float>(scores_).subspan(place * model_.itemCount(), model_.itemCount());
        if (!isKnown) {
            unknown_.assign(model_.itemCount(), kNoScore);
            return unknown_;
        }
        if (many_ == nullptr) model_.scoreAllItems(user, scores);
        return scores;
    }

  private:
    const Recommender& model_;
    const ScoresManyUsers* many_;
    std::vector<UserIndex> known_;
    BigVector<float> scores_;
    std::vector<float> unknown_;
    std::size_t next_ = 0;
};

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
            cases.push_back(place);
            users.push_back(user);
        }
        if (options.controls != nullptr && options.controls->isStopRequested()) throw Cancelled();
        BlockScores blockScores(model);
        blockScores.prepare(users);
        RelevantRanks ranks;
        for (std::size_t index = 0; index < cases.size(); ++index) {
            if (options.controls != nullptr && options.controls->isStopRequested()) throw Cancelled();
            const UserIndex user = users[index];
            const std::span<float> scores = blockScores.of(user);
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
