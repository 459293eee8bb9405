#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

#include "engine/models/trained_model.h"

namespace tastescope {

inline void requireIndexBelow(std::size_t index, std::size_t count, const char* noun) {
    if (index >= count)
        throw std::invalid_argument(std::string(noun) + " index " + std::to_string(index) + " is not below " +
                                    std::to_string(count));
}

/// Throws std::invalid_argument if the model has no such user.
inline void requireUser(const TrainedModel& model, UserIndex user) {
    requireIndexBelow(user.value(), model.recommender->userCount(), "user");
}

/// Throws std::invalid_argument if the model has no such item.
inline void requireItem(const TrainedModel& model, ItemIndex item) {
    requireIndexBelow(item.value(), model.recommender->itemCount(), "item");
}

}  // namespace tastescope
