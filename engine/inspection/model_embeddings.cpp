#include "engine/inspection/model_embeddings.h"

#include <string>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {

const HasEmbeddings& embeddingsOf(const TrainedModel& model) {
    if (const auto* embeddings = dynamic_cast<const HasEmbeddings*>(model.recommender.get())) return *embeddings;
    throw RequestError("the model \"" + std::string(model.recommender->modelId()) + "\" has no embeddings to compare",
                       TASTESCOPE_TR("train a model that has them, such as matrix factorisation"));
}

}  // namespace tastescope
