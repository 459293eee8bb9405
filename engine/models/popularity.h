#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `popularity`: the score of an item is its number of training interactions, the same for every user. The yardstick that
/// every ranking model has to beat. Items without any cannot be recommended. With a half-life an interaction counts
/// 2^(−age ÷ half-life), its age being that to the newest training interaction: then the data need times.
/// Promise: the same bits for any number of threads.
ModelEntry popularityEntry();

}  // namespace tastescope
