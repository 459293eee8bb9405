#include "engine/models/model_registry.h"

#include <stdexcept>

#include "engine/models/alternating_least_squares.h"
#include "engine/models/bias_baseline.h"
#include "engine/models/bpr.h"
#include "engine/models/ease.h"
#include "engine/models/embedding_dot.h"
#include "engine/models/implicit_als.h"
#include "engine/models/logistic_factors.h"
#include "engine/models/matrix_factorisation.h"
#include "engine/models/popularity.h"
#include "engine/models/rating_neighbours.h"
#include "engine/models/rp3beta.h"
#include "engine/models/set_neighbours.h"
#include "engine/models/slim.h"
#include "engine/models/slope_one.h"
#include "engine/models/svd_plus_plus.h"
#include "engine/models/warp.h"

namespace tastescope {

std::string_view toText(Task task) {
    switch (task) {
        case Task::rating: return "rating";
        case Task::ranking: return "ranking";
        case Task::both: return "both";
    }
    return "";
}

const ModelPreset& ModelEntry::findPreset(std::string_view presetId) const {
    std::string known;
    for (const ModelPreset& preset : presets) {
        if (preset.id == presetId) return preset;
        known += (known.empty() ? "" : ", ") + preset.id;
    }
    throw std::invalid_argument("unknown preset '" + std::string(presetId) + "' (" + id + " has " +
                                (known.empty() ? "none" : known) + ")");
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
        svdPlusPlusEntry(),
        alternatingLeastSquaresEntry(),
        embeddingDotEntry(),
        logisticFactorsEntry(),
        bprEntry(),
        warpEntry(),
        implicitAlsEntry(),
        easeEntry(),
        slimEntry(),
        rp3betaEntry(),
        itemNeighboursEntry(),
        userNeighboursEntry(),
        slopeOneEntry(),
        implicitItemNeighboursEntry(),
        implicitUserNeighboursEntry(),
        biasBaselineEntry(),
        popularityEntry(),
    });
}

}  // namespace tastescope
