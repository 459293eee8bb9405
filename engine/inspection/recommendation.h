#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/core/index_types.h"
#include "engine/models/trained_model.h"

namespace tastescope {

/// Where a list of recommendations comes from.
enum class RecommendBy {
    score,         // the model's own scores
    similarUsers,  // what the nearest users rated: UserNeighbourScores
    similarItems,  // the items nearest to the history: ItemNeighbourScores
};

/// From "score", "similar-users", "similar-items". Throws std::invalid_argument with the names that are known.
RecommendBy parseRecommendBy(std::string_view text);
std::string_view toText(RecommendBy by);

/// Which of the items that a user has rated stay off the list.
enum class MaskedParts {
    train,               // items held out for validation may appear: a list that is checked against them
    trainAndValidation,  // whatever is known to be rated: a list to choose from
};

struct Recommendation {
    ItemIndex item;
    double score = 0.0;
    std::vector<ScorePart> parts;  // add up to the score: to 1e-4 by score, exactly by similar users and items
};

/// Up to `count` items for `user`, best first; fewer if no more can be recommended. Items of the user's lists of the
/// `masked` parts never appear. Parts are left empty unless `withParts`.
/// Throws RequestError by similar users or items if the model has no embeddings or the user no training ratings;
/// std::invalid_argument if there is no such user.
/// Cost: that of the model's scoreAllItems(), or as UserNeighbourScores and ItemNeighbourScores say.
std::vector<Recommendation> recommend(const TrainedModel& model, UserIndex user, std::size_t count, RecommendBy by,
                                      bool withParts, MaskedParts masked = MaskedParts::trainAndValidation);

}  // namespace tastescope
