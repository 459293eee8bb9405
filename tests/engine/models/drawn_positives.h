#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/core/random.h"
#include "engine/models/model_registry.h"

namespace tastescope::test {

/// Implicit feedback of some users and items with a taste for their own kind, as training data and as a plain matrix.
struct DrawnPositives {
    std::shared_ptr<const TrainingData> data;
    std::size_t users;
    std::size_t items;
    std::vector<double> x;  // (users, items), row-major

    double at(std::size_t user, std::size_t item) const { return x[user * items + item]; }
};

/// The last user has no history, item 2 and the last item nobody in training. `hasWeights`: events count 0.5, 1 or 1.5.
inline DrawnPositives drawnPositives(std::size_t users, std::size_t items, bool hasWeights) {
    auto dataset = std::make_shared<Dataset>();
    auto labels = std::make_shared<PartLabels>();
    DrawnPositives drawn{nullptr, users, items, std::vector<double>(users * items, 0.0)};
    dataset->feedback = Feedback::implicitFeedback;
    for (std::size_t user = 0; user < users; ++user) dataset->userIds.indexOrAdd("u" + std::to_string(user));
    for (std::size_t item = 0; item < items; ++item) dataset->itemIds.indexOrAdd("i" + std::to_string(item));
    dataset->interactingItemCount = items;
    RandomStream stream(14, RandomPurpose::test);
    for (std::size_t user = 0; user < users; ++user) {
        for (std::size_t item = 0; item < items; ++item) {
            if (stream.uniform() > (user % 3 == item % 3 ? 0.4F : 0.1F)) continue;
            const bool isHidden = user + 1 == users || item == 2 || item + 1 == items;
            const float value = hasWeights ? 0.5F * static_cast<float>(1 + stream.below(3)) : 1.0F;
            dataset->interactions.users.push_back(static_cast<std::uint32_t>(user));
            dataset->interactions.items.push_back(static_cast<std::uint32_t>(item));
            dataset->interactions.values.push_back(value);
            labels->push_back(isHidden ? PartLabel::test : PartLabel::train);
            if (!isHidden) drawn.x[user * items + item] = static_cast<double>(value);
        }
    }
    drawn.data = std::make_shared<TrainingData>(InteractionPart(dataset, labels, PartLabel::train), InteractionPart());
    return drawn;
}

/// The model after whole epochs with these hyperparameters.
inline std::shared_ptr<const Recommender> trainedModel(const ModelEntry& entry, const DrawnPositives& drawn,
                                                       const HyperparameterValues& values, std::size_t epochs, int threads = 2) {
    const auto trainer = entry.makeTrainer(drawn.data, values, {3, threads});
    for (std::size_t round = 0; round < epochs * trainer->roundsPerEpoch(); ++round) trainer->runRound({});
    return trainer->model();
}

}  // namespace tastescope::test
