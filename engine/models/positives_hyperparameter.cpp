#include "engine/models/positives_hyperparameter.h"

#include "engine/core/translatable.h"

namespace tastescope {

Hyperparameter positivesHyperparameter() {
    return choiceHyperparameter(
        "positives", TASTESCOPE_TR("Learn from"),
        TASTESCOPE_TR("Which ratings count as a choice of the item. Of clicks and other interactions all do."),
        {{"liked", TASTESCOPE_TR("Liked ones")}, {"all", TASTESCOPE_TR("All")}});
}

}  // namespace tastescope
