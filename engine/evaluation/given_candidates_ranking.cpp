#include "engine/evaluation/given_candidates_ranking.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>

#include "engine/core/big_vector.h"
#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/evaluation/ranking_tally.h"
#include "engine/evaluation/relevant_ranks.h"
#include "engine/evaluation/user_auc.h"

namespace tastescope {
namespace {

constexpr std::size_t kBlockRows = 32;

/// The rows to rank: all, or those of the users asked for, in the order of the rows.
std::vector<std::size_t> chosenRows(const GivenCandidates& candidates, const std::vector<UserIndex>* onlyUsers) {
    std::vector<std::size_t> rows(candidates.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    if (onlyUsers == nullptr) return rows;
    std::vector<UserIndex> users = *onlyUsers;
    std::sort(users.begin(), users.end());
    std::erase_if(
        rows, [&](std::size_t row) { return !std::binary_search(users.begin(), users.end(), candidates.users[row]); });
    return rows;
}

/// Ranks the rows of one block, keeping its memory from row to row.
class RowRanking {
  public:
    RowRanking(const Recommender& model, const GivenCandidates& candidates, const UserLists& relevant)
        : model_(model), candidates_(candidates), relevant_(relevant), allScores_(model.itemCount()) {}

    void rank(std::size_t row, std::size_t caseIndex, RankingTally& tally, bool measuresAuc) {
        const UserIndex user = candidates_.users[row];
        takePositives(row, user);
        if (positives_.empty()) return;
        if (user.value() < model_.userCount())
            model_.scoreAllItems(user, allScores_);
        else
            std::fill(allScores_.begin(), allScores_.end(), kNoScore);
        gatherScores(row);
        places_.resize(positives_.size());
        std::iota(places_.begin(), places_.end(), 0U);
        if (measuresAuc) tally.recordAuc(caseIndex, userAuc(scores_, places_));
        tally.record(caseIndex, user, ranks_.find(scores_, places_, tally.largestCutoff()), positives_);
    }

  private:
    static constexpr float kNoScore = -std::numeric_limits<float>::infinity();

    void takePositives(std::size_t row, UserIndex user) {
        if (candidates_.positives[row]) {
            positives_.assign(1, candidates_.positives[row]->value());
        } else {
            const std::span<const std::uint32_t> items = relevant_.items(user);
            positives_.assign(items.begin(), items.end());
        }
    }

    float scoreOf(std::uint32_t item) const { return item < allScores_.size() ? allScores_[item] : kNoScore; }

    /// The scores of the positives, then those of the other candidates.
    void gatherScores(std::size_t row) {
        const std::span<const std::uint32_t> given = candidates_.itemsOf(row);
        others_.assign(given.begin(), given.end());
        std::sort(others_.begin(), others_.end());
        others_.erase(std::unique(others_.begin(), others_.end()), others_.end());
        scores_.clear();
        for (const std::uint32_t item : positives_)
            scores_.push_back(scoreOf(item));
        for (const std::uint32_t item : others_)
            if (!std::binary_search(positives_.begin(), positives_.end(), item)) scores_.push_back(scoreOf(item));
    }

    const Recommender& model_;
    const GivenCandidates& candidates_;
    const UserLists& relevant_;
    BigVector<float> allScores_;
    std::vector<float> scores_;
    std::vector<std::uint32_t> positives_;  // ascending
    std::vector<std::uint32_t> others_;
    std::vector<std::uint32_t> places_;
    RelevantRanks ranks_;
};

}  // namespace

RankingResult evaluateGivenCandidates(const Recommender& model, const GivenCandidates& candidates,
                                      const UserLists& train, const UserLists& relevant,
                                      const RankingOptions& options) {
    const std::vector<std::size_t> rows = chosenRows(candidates, options.onlyUsers);
    RankingTally tally(rows.size(), model.itemCount(), train, options);
    forEachBlock(blockCountFor(rows.size(), kBlockRows), options.threadCount, [&](std::size_t block) {
        const BlockRange cases = rowsOfBlock(block, kBlockRows, rows.size());
        RowRanking ranking(model, candidates, relevant);
        for (std::size_t index = cases.begin; index < cases.end; ++index) {
            if (options.controls != nullptr && options.controls->isStopRequested()) throw Cancelled();
            ranking.rank(rows[index], index, tally, options.measuresAuc);
        }
    });
    RankingResult result = tally.result();
    result.givenCandidates = true;
    return result;
}

}  // namespace tastescope
