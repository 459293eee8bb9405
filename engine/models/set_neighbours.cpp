#include "engine/models/set_neighbours.h"

#include "engine/core/translatable.h"
#include "engine/models/item_weight_model.h"
#include "engine/models/positives_hyperparameter.h"
#include "engine/models/set_neighbour_trainer.h"
#include "engine/models/user_weight_model.h"

namespace tastescope {
namespace {

HyperparameterList hyperparameters(NeighbourSide side) {
    using enum HyperparameterType;
    using enum HyperparameterScale;
    // Of users found on the validation parts of MovieLens 100K and 1M; those of items are chosen in training.
    const bool ofItems = side == NeighbourSide::items;
    const CoCountPowers powers = ofItems ? CoCountPowers() : CoCountPowers{0.5, 0.65, 10.0};
    HyperparameterList list = {
        positivesHyperparameter(),
        choiceHyperparameter("similarity", TASTESCOPE_TR("Similarity"), TASTESCOPE_TR("How two of them are compared by what both have."),
                             {{"co-count", TASTESCOPE_TR("Co-count")},
                              {"cosine", TASTESCOPE_TR("Cosine")},
                              {"jaccard", TASTESCOPE_TR("Jaccard")},
                              {"conditional-probability", TASTESCOPE_TR("Conditional probability")}}),
        {"neighbours", TASTESCOPE_TR("Neighbours"), TASTESCOPE_TR("How many of the most similar are kept of each."), integer,
         ofItems ? 20.0 : 100.0, 1, 10000, logarithmic, false},
        {"shrinkage", TASTESCOPE_TR("Shrinkage"),
         TASTESCOPE_TR("Draws similarities that rest on few to zero: at this many in common they count half."), real, 0, 0, 10000,
         logarithmic, false},
        {"item_power", TASTESCOPE_TR("Own power"),
         TASTESCOPE_TR("Of the co-count: how far the offset loses weight for what is popular itself."), real, powers.item, 0, 1, linear,
         false},
        {"neighbour_power", TASTESCOPE_TR("Neighbour's power"),
         TASTESCOPE_TR("Of the co-count: how far popular neighbours are kept down. 0 is popularity, 1 are rarities."), real,
         powers.neighbour, 0, 1, linear, false},
        {"offset", TASTESCOPE_TR("Offset"),
         TASTESCOPE_TR("Of the co-count: keeps neighbours down that rest on few. 0 trusts a single one."), real, powers.offset, 0, 1000,
         logarithmic, false},
    };
    if (!ofItems) return list;
    list.push_back({"normalises", TASTESCOPE_TR("Equal say"),
                    TASTESCOPE_TR("Scales the kept similarities of each item to length one, so that those with many near neighbours do not "
                                  "outvote the rest of a history."),
                    boolean, 1, 0, 1, linear, false});
    list.push_back({"tunes", TASTESCOPE_TR("Chooses the powers itself"),
                    TASTESCOPE_TR("Tries the co-count's powers and offset on a tenth of the training part, and takes those that find what "
                                  "was held out without naming the same few items everywhere."),
                    boolean, 1, 0, 1, linear, false});
    return list;
}

std::uint64_t estimateMemory(NeighbourSide side, const HyperparameterValues& values, const ProblemSize& size) {
    const std::uint64_t rows = side == NeighbourSide::items ? size.items : size.users;
    const std::uint64_t kept = std::min<std::uint64_t>(values.count("neighbours"), rows);
    // Lists, the matrix both ways round; where powers are chosen, once more.
    std::uint64_t ratings = size.interactions * (8 + 16);
    if (side == NeighbourSide::items && values.flag("tunes")) ratings += size.interactions * 16 + 16 * size.users + (6U << 20);
    // Kept rows grow by doubling; beside them the model's copy and that of a state.
    return ratings + 4 * 8 * rows * kept + 8 * 8 * rows + 8 * (size.users + size.items);
}

ModelEntry entryOf(NeighbourSide side, const char* id) {
    ModelEntry entry;
    entry.id = id;
    entry.family = "neighbours";
    entry.task = Task::ranking;
    entry.isClosedForm = true;
    entry.hyperparameters = hyperparameters(side);
    entry.makeTrainer = [side, id](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                                   const TrainerSettings& settings) {
        return SetNeighbourTrainer::make(id, side, *data, values, settings);
    };
    entry.estimateMemory = [side](const HyperparameterValues& values, const ProblemSize& size) {
        return estimateMemory(side, values, size);
    };
    entry.roundWork = [side](const HyperparameterValues&, const ProblemSize& size) {
        return PairSchedule::largestRound(side == NeighbourSide::items ? size.items : size.users, size.interactions);
    };
    return entry;
}

}  // namespace

ModelEntry implicitItemNeighboursEntry() {
    ModelEntry entry = entryOf(NeighbourSide::items, "implicit-item-knn");
    entry.name = TASTESCOPE_TR("Item neighbours");
    entry.help = TASTESCOPE_TR("Recommends what many of those who like the items of the history like as well.");
    ModelPreset lists;
    lists.id = "recommendations";
    lists.name = TASTESCOPE_TR("For recommendations");
    lists.help = TASTESCOPE_TR("Cosine: better lists for users than the co-count, whose powers are chosen for similar items.");
    lists.values = {{"similarity", static_cast<double>(SetSimilarity::cosine)}};
    entry.presets = {lists};
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return ItemWeightModel::load("implicit-item-knn", bundle);
    };
    return entry;
}

ModelEntry implicitUserNeighboursEntry() {
    ModelEntry entry = entryOf(NeighbourSide::users, "implicit-user-knn");
    entry.name = TASTESCOPE_TR("User neighbours");
    entry.help = TASTESCOPE_TR("Recommends what the users with the most similar histories like.");
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return UserWeightModel::load("implicit-user-knn", bundle);
    };
    return entry;
}

}  // namespace tastescope
