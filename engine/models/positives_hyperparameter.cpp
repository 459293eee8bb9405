#include "engine/models/positives_hyperparameter.h"

#include "engine/core/translatable.h"

namespace tastescope {

Hyperparameter positivesHyperparameter() {
    return choiceHyperparameter("positives", TASTESCOPE_TR("Learn from"),
                                TASTESCOPE_TR("Whether a rating has to be a liking to count, or whether having rated is enough. Without ratings "
                                              "it makes no difference."),
                                {{"liked", TASTESCOPE_TR("Liked ones")}, {"all", TASTESCOPE_TR("All")}});
}

Signal positiveSignal(const HyperparameterValues& values) {
    return values.count("positives") == 0 ? Signal::liked : Signal::all;
}

}  // namespace tastescope
