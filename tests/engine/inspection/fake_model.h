#pragma once

#include <initializer_list>
#include <limits>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/models/capabilities.h"
#include "engine/models/trained_model.h"

namespace tastescope::test {

inline FactorMatrix matrixOf(const std::vector<std::vector<float>>& rows) {
    FactorMatrix matrix(rows.size(), rows.empty() ? 0 : rows.front().size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            matrix.row(row)[column] = rows[row][column];
    return matrix;
}

/// Rates by 3 + user · item, with hand-made vectors.
class FakeModel : public Recommender, public PredictsRatings, public HasEmbeddings {
  public:
    FakeModel(const std::vector<std::vector<float>>& users, const std::vector<std::vector<float>>& items)
        : users_(matrixOf(users)), items_(matrixOf(items)) {}

    std::string_view modelId() const override { return "fake"; }
    std::size_t userCount() const override { return users_.rows(); }
    std::size_t itemCount() const override { return items_.rows(); }
    void scoreAllItems(UserIndex user, std::span<float> scores) const override {
        for (std::size_t item = 0; item < items_.rows(); ++item)
            scores[item] = predictRating(user, ItemIndex(item));
    }
    std::vector<ScorePart> explainScore(UserIndex user, ItemIndex item) const override {
        return {{"mean rating", 3.0}, {"taste match", static_cast<double>(predictRating(user, item)) - 3.0}};
    }
    void save(TensorBundle&) const override {}
    float predictRating(UserIndex user, ItemIndex item) const override {
        float sum = 3.0F;
        for (std::size_t column = 0; column < users_.columns(); ++column)
            sum += users_.row(user.value())[column] * items_.row(item.value())[column];
        return sum;
    }
    const FactorMatrix& userEmbeddings() const override { return users_; }
    const FactorMatrix& itemEmbeddings() const override { return items_; }

  private:
    FactorMatrix users_;
    FactorMatrix items_;
};

/// Scores and nothing else; item 0 cannot be recommended.
class FakeRankingModel : public Recommender {
  public:
    FakeRankingModel(std::size_t users, std::size_t items) : userCount_(users), itemCount_(items) {}

    std::string_view modelId() const override { return "fake-ranking"; }
    std::size_t userCount() const override { return userCount_; }
    std::size_t itemCount() const override { return itemCount_; }
    void scoreAllItems(UserIndex, std::span<float> scores) const override {
        for (std::size_t item = 0; item < itemCount_; ++item)
            scores[item] = static_cast<float>(item) * 10.0F;
        scores[0] = -std::numeric_limits<float>::infinity();
    }
    std::vector<ScorePart> explainScore(UserIndex, ItemIndex item) const override {
        if (item.value() == 0) return {};
        return {{"place", item.value() * 10.0}};
    }
    void save(TensorBundle&) const override {}

  private:
    std::size_t userCount_;
    std::size_t itemCount_;
};

struct Rating {
    std::uint32_t item;
    float value;
};

/// One list a user, items ascending.
inline UserLists listsOf(const std::vector<std::vector<Rating>>& users, std::size_t itemCount) {
    std::vector<std::uint64_t> offsets{0};
    BigVector<std::uint32_t> items;
    BigVector<float> values;
    for (const std::vector<Rating>& list : users) {
        for (const Rating& rating : list) {
            items.push_back(rating.item);
            values.push_back(rating.value);
        }
        offsets.push_back(items.size());
    }
    return UserLists(std::move(offsets), std::move(items), std::move(values), itemCount);
}

/// A context with users "u0", "u1", … and items "i0", "i1", …, titled "Film 0", …; the scale is 1 to 5, the mean 3.
inline ModelContext contextOf(const std::vector<std::vector<Rating>>& train, std::size_t itemCount) {
    ModelContext context;
    for (std::size_t user = 0; user < train.size(); ++user)
        context.userIds.indexOrAdd("u" + std::to_string(user));
    for (std::size_t item = 0; item < itemCount; ++item) {
        context.itemIds.indexOrAdd("i" + std::to_string(item));
        context.itemTitles.push_back("Film " + std::to_string(item));
    }
    context.trainLists = listsOf(train, itemCount);
    context.itemTrainCounts = ratingsPerItem(context.trainLists, itemCount);
    context.meanTrainValue = 3.0;
    context.minimumValue = 1.0;
    context.maximumValue = 5.0;
    context.itemNoun = "film";
    return context;
}

inline double sumOf(const std::vector<ScorePart>& parts) {
    double sum = 0.0;
    for (const ScorePart& part : parts)
        sum += part.value;
    return sum;
}

}  // namespace tastescope::test
