#include "engine/models/rating_neighbours.h"

#include <algorithm>

#include "engine/core/translatable.h"
#include "engine/models/rating_neighbour_trainer.h"

namespace tastescope {
namespace {

HyperparameterList hyperparameters() {
    using enum HyperparameterType;
    using enum HyperparameterScale;
    Hyperparameter similarity = choiceHyperparameter(
        "similarity", TASTESCOPE_TR("Similarity"),
        TASTESCOPE_TR("How two of them are compared by the ratings that both have."),
        {{"cosine", TASTESCOPE_TR("Cosine")},
         {"adjusted-cosine", TASTESCOPE_TR("Adjusted cosine")},
         {"pearson", TASTESCOPE_TR("Pearson")},
         {"pearson-baseline", TASTESCOPE_TR("Pearson, from the baseline")},
         {"msd", TASTESCOPE_TR("Mean squared difference")},
         {"jaccard", TASTESCOPE_TR("Jaccard")}});
    similarity.defaultValue = static_cast<double>(RatingSimilarity::pearsonBaseline);
    Hyperparameter form = choiceHyperparameter("form", TASTESCOPE_TR("Measured from"),
                                               TASTESCOPE_TR("What neighbours' ratings are averaged above and below of."),
                                               {{"plain", TASTESCOPE_TR("Nothing")},
                                                {"centred", TASTESCOPE_TR("Means")},
                                                {"baseline", TASTESCOPE_TR("Bias baseline")}});
    form.defaultValue = static_cast<double>(NeighbourForm::baseline);
    return {
        similarity,
        form,
        {"neighbours", TASTESCOPE_TR("Neighbours"),
         TASTESCOPE_TR("How many of the nearest count. Few are noisy, many blur."), integer, 40, 1, 1000, logarithmic, false},
        {"shrinkage", TASTESCOPE_TR("Shrinkage"),
         TASTESCOPE_TR("Draws similarities that rest on few common ratings to zero: at this many they count half."), real, 100, 0,
         10000, logarithmic, false},
        {"minimum_support", TASTESCOPE_TR("Fewest in common"),
         TASTESCOPE_TR("Two that have fewer ratings in common are not neighbours."), integer, 1, 1, 1000, logarithmic, false},
        {"kept_neighbours", TASTESCOPE_TR("Similarities kept"),
         TASTESCOPE_TR("Largest similarities kept of each row, to save memory; those that are not kept cannot become neighbours. 0: all "
                       "of up to 8,000 rows, 500 beyond."),
         integer, 0, 0, 1000000, logarithmic, false},
    };
}

std::uint64_t estimateMemory(NeighbourSide side, const HyperparameterValues& values, const ProblemSize& size) {
    const std::uint64_t rows = side == NeighbourSide::items ? size.items : size.users;
    const std::uint64_t kept = keptSimilarities(values, static_cast<std::size_t>(rows));
    // Lists, the matrix both ways round, places and compared values.
    const std::uint64_t ratings = size.interactions * (8 + 16 + 4 + 4);
    // Kept rows grow by doubling. A state and a model of before may stand beside the similarities.
    const std::uint64_t similarities = kept == 0 ? 2 * rows * rows : 2 * 8 * rows * kept;
    const std::uint64_t scratch = 8 * 36 * rows;
    return ratings + 2 * similarities + scratch + 4 * sizeof(double) * (size.users + size.items);
}

double roundWork(NeighbourSide side, const HyperparameterValues&, const ProblemSize& size) {
    const std::uint64_t rows = side == NeighbourSide::items ? size.items : size.users;
    return PairSchedule::largestRound(rows, size.interactions);
}

ModelEntry entryOf(NeighbourSide side, const char* id) {
    ModelEntry entry;
    entry.id = id;
    entry.family = "neighbours";
    entry.task = Task::rating;
    entry.isClosedForm = true;
    entry.hyperparameters = hyperparameters();
    entry.makeTrainer = [side, id](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                                   const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<RatingNeighbourTrainer>(id, side, std::move(data), values, settings);
    };
    entry.load = [side, id](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return RatingNeighbourModel::load(id, side, bundle);
    };
    entry.estimateMemory = [side](const HyperparameterValues& values, const ProblemSize& size) {
        return estimateMemory(side, values, size);
    };
    entry.roundWork = [side](const HyperparameterValues& values, const ProblemSize& size) { return roundWork(side, values, size); };
    return entry;
}

}  // namespace

ModelEntry itemNeighboursEntry() {
    ModelEntry entry = entryOf(NeighbourSide::items, "item-knn");
    entry.name = TASTESCOPE_TR("Item neighbours (ratings)");
    entry.help = TASTESCOPE_TR("Predicts a rating from the ones that the same user gave the most similar items.");
    return entry;
}

ModelEntry userNeighboursEntry() {
    ModelEntry entry = entryOf(NeighbourSide::users, "user-knn");
    entry.name = TASTESCOPE_TR("User neighbours (ratings)");
    entry.help = TASTESCOPE_TR("Predicts a rating from the ones that the most similar users gave the same item.");
    return entry;
}

}  // namespace tastescope
