#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

#include "engine/core/sparse_rows.h"
#include "engine/data/interaction_part.h"
#include "engine/data/user_lists.h"

namespace tastescope {

/// Which training interactions a model learns from, and what they count.
enum class Signal {
    liked,    // ratings from a value on (TrainingData), each 1; of implicit feedback all, each with its weight
    all,      // every one, each 1 (ratings) or with its weight (implicit feedback)
    ratings,  // every one with its value
};

/// The training part as a matrix, both ways round. Of a repeated (user, item) the last counts.
struct TrainingMatrix {
    SparseRows byUser;  // (userCount, itemCount)
    SparseRows byItem;  // (itemCount, userCount)
};

/// What a trainer learns from: the train and validation parts of one data set, and what several models derive from them,
/// made once when first asked for. Safe to share between threads.
class TrainingData {
  public:
    /// `likedFrom`: see Signal::liked; empty: defaultLikedFrom().
    TrainingData(InteractionPart trainPart, InteractionPart validationPart, std::optional<double> likedFrom = {})
        : train(std::move(trainPart)), validation(std::move(validationPart)), likedFrom_(likedFrom) {}

    const InteractionPart train;
    const InteractionPart validation;

    const Dataset& dataset() const { return train.dataset(); }
    std::size_t userCount() const { return dataset().userCount(); }
    std::size_t itemCount() const { return dataset().itemCount(); }

    /// Training interactions by user; 8 bytes an interaction, so only models that need it ask.
    const UserLists& trainLists() const;
    /// Made when first asked for; 16 bytes an interaction.
    std::shared_ptr<const TrainingMatrix> matrix(Signal signal) const;
    /// Mean of the training values, summed in file order.
    double trainMean() const;

  private:
    std::optional<double> likedFrom_;
    mutable std::once_flag listsMade_;
    mutable UserLists lists_;
    mutable std::array<std::once_flag, 3> matrixMade_;
    mutable std::array<std::shared_ptr<const TrainingMatrix>, 3> matrices_;
    mutable std::once_flag meanMade_;
    mutable double mean_ = 0.0;
};

}  // namespace tastescope
