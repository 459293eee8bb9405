#include "engine/inspection/item_neighbour_scores.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "engine/core/big_vector.h"
#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/dense/dot.h"
#include "engine/dense/matrix_vector.h"
#include "engine/inspection/model_embeddings.h"
#include "engine/inspection/rating_means.h"
#include "engine/models/top_items.h"

namespace tastescope {
namespace {

constexpr std::size_t kNearest = 20;
constexpr double kSupport = 3.0;
constexpr double kItemSupport = 10.0;
constexpr std::size_t kItemsTogether = 256;

/// n / (n + 10) over the length of the vector: what a product with the vector has to be multiplied by.
double supportOverLength(std::span<const float> vector, std::uint32_t ratings) {
    const double length = std::sqrt(sumOfSquares(vector));
    const auto count = static_cast<double>(ratings);
    return length > 0.0 ? count / (count + kItemSupport) / length : 0.0;
}

}  // namespace

ItemNeighbourScores::ItemNeighbourScores(const TrainedModel& model, UserIndex user)
    : context_(*model.context),
      items_(embeddingsOf(model).itemEmbeddings()),
      historyItems_(context_.trainLists.items(user)),
      historyValues_(context_.trainLists.values(user)),
      history_(historyItems_.size(), items_.columns()) {
    if (historyItems_.empty())
        throw RequestError("user \"" + std::string(context_.userIds.id(user.value())) +
                               "\" has no training ratings to " + "compare with",
                           TASTESCOPE_TR("recommend by score, or choose a user with ratings"));
    if (context_.isExplicit) baseline_ = steadiedMeanRating(context_, user);
    for (std::size_t place = 0; place < historyItems_.size(); ++place) {
        const std::span<const float> source = items_.row(historyItems_[place]);
        const double scale = supportOverLength(source, context_.itemTrainCounts[historyItems_[place]]);
        for (std::size_t column = 0; column < source.size(); ++column)
            history_.row(place)[column] = static_cast<float>(static_cast<double>(source[column]) * scale);
    }
}

std::vector<float> ItemNeighbourScores::scoreAllItems() const {
    std::vector<float> scores(items_.rows(), -std::numeric_limits<float>::infinity());
    BigVector<float> products(kItemsTogether * history_.rows());
    std::vector<WeightedItem> nearest;
    for (std::size_t block = 0; block < blockCountFor(items_.rows(), kItemsTogether); ++block) {
        const auto [begin, end] = rowsOfBlock(block, kItemsTogether, items_.rows());
        const std::span<float> ofBlock = std::span(products).first((end - begin) * history_.rows());
        rowsTimesVectors(history_, items_, begin, end - begin, ofBlock);
        for (std::size_t item = begin; item < end; ++item) {
            const auto ofItem = ofBlock.subspan((item - begin) * history_.rows(), history_.rows());
            findNearest(ItemIndex(item), ofItem, nearest);
            if (nearest.empty()) continue;
            double sum = 0.0;
            for (const WeightedItem& near : nearest)
                sum += near.weight * deviation(near.place);
            scores[item] = static_cast<float>(baseline_ + sum / denominator(nearest));
        }
    }
    return scores;
}

std::vector<ScorePart> ItemNeighbourScores::explain(ItemIndex item) const {
    std::vector<ScorePart> parts;
    if (context_.isExplicit) parts.push_back({TASTESCOPE_TR("mean of this user"), baseline_});
    BigVector<float> products(history_.rows());
    // The kernel of scoreAllItems(), so that near ties fall the same way.
    rowsTimesVectors(history_, items_, item.value(), 1, products);
    std::vector<WeightedItem> nearest;
    findNearest(item, products, nearest);
    for (const WeightedItem& near : nearest)
        parts.push_back({context_.itemTitle(ItemIndex(historyItems_[near.place])),
                         near.weight * deviation(near.place) / denominator(nearest)});
    return parts;
}

void ItemNeighbourScores::findNearest(ItemIndex item, std::span<const float> products,
                                      std::vector<WeightedItem>& nearest) const {
    nearest.clear();
    const double scale = supportOverLength(items_.row(item.value()), context_.itemTrainCounts[item.value()]);
    if (!(scale > 0.0)) return;
    // topItems() picks positions of a list of scores; here they are places in the history.
    for (const ScoredItem& near : topItems(products, kNearest))
        if (near.score > 0.0F) nearest.push_back({near.item.value(), static_cast<double>(near.score) * scale});
}

double ItemNeighbourScores::deviation(std::size_t place) const {
    return context_.isExplicit ? static_cast<double>(historyValues_[place]) - baseline_ : 1.0;
}

double ItemNeighbourScores::denominator(const std::vector<WeightedItem>& nearest) const {
    if (!context_.isExplicit) return static_cast<double>(std::min(kNearest, history_.rows()));
    double sum = kSupport;
    for (const WeightedItem& near : nearest)
        sum += near.weight;
    return sum;
}

}  // namespace tastescope
