#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/core/random.h"
#include "engine/models/capabilities.h"
#include "engine/models/epoch_trainer.h"
#include "engine/models/training_data.h"

namespace tastescope::test {

/// Ratings of 1 to 5 with some taste in them: each pair of `users` × `items` with the probability `density`, in file order by user.
/// Where there are several users, one more user and one more item have none.
inline std::shared_ptr<const TrainingData> ratingProblem(std::uint32_t users, std::uint32_t items, double density) {
    const std::uint32_t cold = users > 1 ? 1 : 0;
    auto dataset = std::make_shared<Dataset>();
    RandomStream stream(17, RandomPurpose::test);
    for (std::uint32_t user = 0; user < users + cold; ++user) dataset->userIds.indexOrAdd("u" + std::to_string(user));
    for (std::uint32_t item = 0; item < items + cold; ++item) dataset->itemIds.indexOrAdd("i" + std::to_string(item));
    dataset->interactingItemCount = items + cold;
    for (std::uint32_t user = 0; user < users; ++user)
        for (std::uint32_t item = 0; item < items; ++item) {
            const double draw = stream.uniformDouble();
            if (density < 1.0 && draw >= density) continue;
            const int taste = static_cast<int>(1 + user % 3 + (user % 2 == item % 2 ? 1 : 0) + stream.below(2));
            dataset->interactions.users.push_back(user);
            dataset->interactions.items.push_back(item);
            dataset->interactions.values.push_back(static_cast<float>(taste));
        }
    const auto labels = std::make_shared<PartLabels>(dataset->interactions.size(), PartLabel::train);
    return std::make_shared<TrainingData>(InteractionPart(dataset, labels, PartLabel::train), InteractionPart());
}

inline void runEpochs(EpochTrainer& trainer, std::size_t count, const LiveSettings& changes = {}) {
    for (const std::size_t end = trainer.epochsDone() + count; trainer.epochsDone() < end;) trainer.runRound(changes);
}

inline double predicted(const Recommender& model, std::size_t user, std::size_t item) {
    return static_cast<double>(dynamic_cast<const PredictsRatings&>(model).predictRating(UserIndex(user), ItemIndex(item)));
}

/// Rows of numbers in double precision.
using Table = std::vector<std::vector<double>>;

inline Table tableOf(const FactorMatrix& matrix) {
    Table table(matrix.rows());
    for (std::size_t row = 0; row < matrix.rows(); ++row) table[row].assign(matrix.row(row).begin(), matrix.row(row).end());
    return table;
}

inline double largestDifference(const Table& a, const Table& b) {
    double largest = 0.0;
    for (std::size_t row = 0; row < a.size(); ++row)
        for (std::size_t k = 0; k < a[row].size(); ++k) largest = std::max(largest, std::abs(a[row][k] - b[row][k]));
    return largest;
}

}  // namespace tastescope::test
