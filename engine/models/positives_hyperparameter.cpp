#include "engine/models/positives_hyperparameter.h"

#include "engine/core/translatable.h"

namespace tastescope {

Hyperparameter positivesHyperparameter() {
    return choiceHyperparameter(
        "positives", TASTESCOPE_TR("Learn from"),
<<<<<<< HEAD
        TASTESCOPE_TR("Which ratings count as liking an item. Clicks and purchases all count either way."),
=======
        TASTESCOPE_TR("Which ratings count as a choice of the item. Of clicks and other interactions all do."),
>>>>>>> sampled
        {{"liked", TASTESCOPE_TR("Liked ones")}, {"all", TASTESCOPE_TR("All")}});
}

}  // namespace tastescope
