#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/index_types.h"
#include "engine/core/tensor_bundle.h"

namespace tastescope {

/// One term of a prediction or score. The parts of an explanation add up to it.
struct ScorePart {
    std::string name;  // "mean rating", "taste match": English, translated in ui/bridge
    double value = 0.0;
    // What a part comes from, where it is one item of the user's history or one similar user: its name is then known to
    // nameParts(), because a model knows no titles.
    std::optional<ItemIndex> item = {};
    std::optional<UserIndex> user = {};
};

/// A trained model: immutable, and safe to use from any number of threads at once. Scratch memory belongs to the caller.
class Recommender {
  public:
    virtual ~Recommender() = default;

    virtual std::string_view modelId() const = 0;
    virtual std::size_t userCount() const = 0;
    virtual std::size_t itemCount() const = 0;

    /// Scores of all items for `user`: the larger the better. Shape of scores: (itemCount). Minus infinity: cannot be
    /// recommended. Seen items are scored like any other; maskSeenItems() hides them.
    virtual void scoreAllItems(UserIndex user, std::span<float> scores) const = 0;
    /// The parts that add up to the score of one item (for rating models: to the unclipped predicted rating).
    /// Empty where the score is minus infinity.
    virtual std::vector<ScorePart> explainScore(UserIndex user, ItemIndex item) const = 0;
    /// Adds the tensors `parameters.…` and whatever loading needs.
    virtual void save(TensorBundle& bundle) const = 0;
};

}  // namespace tastescope
