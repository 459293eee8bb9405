#pragma once

#include <algorithm>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/random.h"
#include "engine/data/user_lists.h"
#include "engine/models/capabilities.h"
#include "engine/models/recommender.h"

namespace tastescope {

/// A model whose scores, and predicted ratings, are a table: one row a user.
class FakeRecommender : public Recommender, public PredictsRatings {
  public:
    explicit FakeRecommender(std::vector<std::vector<float>> scores) : scores_(std::move(scores)) {}

    std::string_view modelId() const override { return "fake"; }
    std::size_t userCount() const override { return scores_.size(); }
    std::size_t itemCount() const override { return scores_.empty() ? 0 : scores_.front().size(); }
    void scoreAllItems(UserIndex user, std::span<float> scores) const override {
        std::copy(scores_[user.value()].begin(), scores_[user.value()].end(), scores.begin());
    }
    std::vector<ScorePart> explainScore(UserIndex, ItemIndex) const override { return {}; }
    void save(TensorBundle&) const override {}
    float predictRating(UserIndex user, ItemIndex item) const override { return scores_[user.value()][item.value()]; }

  private:
    std::vector<std::vector<float>> scores_;
};

/// Lists of the given items, ascending, all with value 1.
inline UserLists userLists(const std::vector<std::vector<std::uint32_t>>& itemsOfUsers) {
    std::vector<std::uint64_t> offsets{0};
    BigVector<std::uint32_t> items;
    for (const std::vector<std::uint32_t>& list : itemsOfUsers) {
        items.insert(items.end(), list.begin(), list.end());
        offsets.push_back(items.size());
    }
    BigVector<float> values(items.size(), 1.0F);
    return {std::move(offsets), std::move(items), std::move(values), 1'000'000};
}

/// Scores in few steps, so that ties are frequent, with some minus infinities and NaNs among them.
inline FakeRecommender randomRecommender(std::size_t userCount, std::size_t itemCount, std::uint64_t seed) {
    std::vector<std::vector<float>> scores(userCount, std::vector<float>(itemCount));
    RandomStream stream(seed, RandomPurpose::test);
    for (std::vector<float>& row : scores)
        for (float& score : row) {
            const std::uint32_t drawn = stream.below(60);
            score = static_cast<float>(drawn);
            if (drawn == 0) score = -std::numeric_limits<float>::infinity();
            if (drawn == 1) score = std::numeric_limits<float>::quiet_NaN();
        }
    return FakeRecommender(std::move(scores));
}

/// Each user has each item with the given chance.
inline UserLists randomLists(std::size_t userCount, std::size_t itemCount, double chance, std::uint64_t seed) {
    std::vector<std::vector<std::uint32_t>> lists(userCount);
    RandomStream stream(seed, RandomPurpose::test, 1);
    for (std::vector<std::uint32_t>& list : lists)
        for (std::uint32_t item = 0; item < itemCount; ++item)
            if (stream.uniformDouble() < chance) list.push_back(item);
    return userLists(lists);
}

}  // namespace tastescope
