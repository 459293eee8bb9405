#pragma once

#include "engine/models/capabilities.h"
#include "engine/models/trained_model.h"

namespace tastescope {

/// The vectors of the model's users and items. Valid as long as the model.
/// Throws RequestError if the model has none.
const HasEmbeddings& embeddingsOf(const TrainedModel& model);

}  // namespace tastescope
