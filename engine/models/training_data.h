#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>

#include "engine/data/interaction_part.h"
#include "engine/data/user_lists.h"

namespace tastescope {

/// What a trainer learns from: the train and validation parts of one data set, and what several models derive from them,
/// made once when first asked for. Safe to share between threads.
class TrainingData {
  public:
    TrainingData(InteractionPart trainPart, InteractionPart validationPart)
        : train(std::move(trainPart)), validation(std::move(validationPart)) {}

    const InteractionPart train;
    const InteractionPart validation;

    const Dataset& dataset() const { return train.dataset(); }
    std::size_t userCount() const { return dataset().userCount(); }
    std::size_t itemCount() const { return dataset().itemCount(); }

    /// Training interactions by user; 8 bytes an interaction, so only models that need it ask.
    const UserLists& trainLists() const;
    /// Mean of the training values, summed in file order.
    double trainMean() const;

  private:
    mutable std::once_flag listsMade_;
    mutable UserLists lists_;
    mutable std::once_flag meanMade_;
    mutable double mean_ = 0.0;
};

}  // namespace tastescope
