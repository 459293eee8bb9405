#include "engine/models/positives_hyperparameter.h"

#include "engine/core/translatable.h"

namespace tastescope {

Hyperparameter positivesHyperparameter() {
    return choiceHyperparameter(
        "positives", TASTESCOPE_TR("Learn from"),
        TASTESCOPE_TR("Which ratings count as liking an item. Clicks and purchases all count either way."),
        {{"liked", TASTESCOPE_TR("Liked ones")}, {"all", TASTESCOPE_TR("All")}});
}

}  // namespace tastescope
