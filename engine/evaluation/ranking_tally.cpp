#include "engine/evaluation/ranking_tally.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace tastescope {
namespace {

void add(RankingQuality& sum, const RankingQuality& term) {
    sum.ndcg += term.ndcg;
    sum.recall += term.recall;
    sum.cappedRecall += term.cappedRecall;
    sum.precision += term.precision;
    sum.hit += term.hit;
    sum.mrr += term.mrr;
    sum.map += term.map;
}

void divide(RankingQuality& sum, double count) {
    sum.ndcg /= count;
    sum.recall /= count;
    sum.cappedRecall /= count;
    sum.precision /= count;
    sum.hit /= count;
    sum.mrr /= count;
    sum.map /= count;
}

}  // namespace

RankingTally::RankingTally(std::size_t caseCount, std::size_t itemCount, const UserLists& train,
                           const RankingOptions& options)
    : train_(train), cutoffs_(options.cutoffs), keepsUsers_(options.keepsUsers) {
    if (cutoffs_.empty())
        throw std::invalid_argument("ranking cut-offs: none given; at least one is needed, such as 10");
    if (std::find(cutoffs_.begin(), cutoffs_.end(), std::size_t{0}) != cutoffs_.end())
        throw std::invalid_argument("ranking cut-off 0: it has to be at least 1");
    largestCutoff_ = *std::max_element(cutoffs_.begin(), cutoffs_.end());
    isItemKnown_.resize(itemCount, 0);
    for (const std::uint32_t item : train.allItems())
        if (item < itemCount) isItemKnown_[item] = 1;
    cases_.resize(caseCount);
    qualities_.resize(caseCount * cutoffs_.size());
}

void RankingTally::recordAuc(std::size_t caseIndex, double auc) { cases_[caseIndex].auc = auc; }

void RankingTally::record(std::size_t caseIndex, UserIndex user, std::span<const std::size_t> ranks,
                          std::span<const std::uint32_t> relevant) {
    Case& recorded = cases_[caseIndex];
    recorded.user = user;
    recorded.isCounted = true;
    recorded.isCold = train_.items(user).empty();
    recorded.coldItems =
        static_cast<std::size_t>(std::count_if(relevant.begin(), relevant.end(), [&](std::uint32_t item) {
            return item >= isItemKnown_.size() || isItemKnown_[item] == 0;
        }));
    for (std::size_t place = 0; place < cutoffs_.size(); ++place)
        qualities_[caseIndex * cutoffs_.size() + place] = rankingQuality(ranks, relevant.size(), cutoffs_[place]);
}

RankingResult RankingTally::result() const {
    RankingResult result;
    double aucSum = 0.0;
    std::size_t aucCount = 0;
    for (const std::size_t cutoff : cutoffs_)
        result.atCutoff.push_back(RankingQuality{.cutoff = cutoff});
    for (std::size_t index = 0; index < cases_.size(); ++index) {
        const Case& recorded = cases_[index];
        if (!recorded.isCounted) {
            ++result.usersSkipped;
            continue;
        }
        ++result.usersCounted;
        result.coldUsers += recorded.isCold ? 1 : 0;
        result.coldTestItems += recorded.coldItems;
        if (!std::isnan(recorded.auc)) {
            aucSum += recorded.auc;
            ++aucCount;
        }
        const auto ofCase = std::span(qualities_).subspan(index * cutoffs_.size(), cutoffs_.size());
        for (std::size_t place = 0; place < cutoffs_.size(); ++place)
            add(result.atCutoff[place], ofCase[place]);
        if (!keepsUsers_) continue;
        result.users.push_back(recorded.user);
        result.ofUsers.insert(result.ofUsers.end(), ofCase.begin(), ofCase.end());
    }
    if (result.usersCounted > 0)
        for (RankingQuality& sum : result.atCutoff)
            divide(sum, static_cast<double>(result.usersCounted));
    if (aucCount > 0) result.auc = aucSum / static_cast<double>(aucCount);
    return result;
}

}  // namespace tastescope
