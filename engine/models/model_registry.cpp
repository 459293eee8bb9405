#include "engine/models/model_registry.h"

#include <stdexcept>

#include "engine/models/bias_baseline.h"
#include "engine/models/matrix_factorisation.h"
#include "engine/models/popularity.h"

namespace tastescope {

std::string_view toText(Task task) {
    switch (task) {
        case Task::rating: return "rating";
        case Task::ranking: return "ranking";
        case Task::both: return "both";
    }
    return "";
}

const ModelEntry& ModelRegistry::find(std::string_view id) const {
    std::string known;
    for (const ModelEntry& entry : entries_) {
        if (entry.id == id) return entry;
        known += (known.empty() ? "" : ", ") + entry.id;
    }
    throw std::invalid_argument("unknown model '" + std::string(id) + "' (known: " + known + ")");
}

ModelRegistry builtInModels() {
    return ModelRegistry({
        matrixFactorisationEntry(),
        biasBaselineEntry(),
        popularityEntry(),
    });
}

}  // namespace tastescope
