#include "engine/experiments/saved_model_evaluation.h"

#include <optional>

#include "engine/core/errors.h"
#include "engine/split/make_split.h"

namespace tastescope {
namespace {

using IndexMap = std::vector<std::optional<std::uint32_t>>;

IndexMap mapIds(const IdMap& from, const IdMap& to, std::size_t limit) {
    IndexMap map(from.size());
    for (std::uint32_t index = 0; index < from.size(); ++index) {
        map[index] = to.find(from.id(index));
        if (map[index] && *map[index] >= limit) map[index].reset();
    }
    return map;
}

bool isIdentity(const IndexMap& map, std::size_t size) {
    if (map.size() < size) return false;
    for (std::uint32_t index = 0; index < size; ++index)
        if (map[index] != index) return false;
    return true;
}

/// The rows that the model knows, in its indices.
OpenedData inModelIndices(const OpenedData& data, const ModelContext& context, const IndexMap& users, const IndexMap& items) {
    const InteractionColumns& columns = data.dataset->interactions;
    auto dataset = std::make_shared<Dataset>();
    dataset->name = data.dataset->name;
    dataset->feedback = data.dataset->feedback;
    dataset->userIds = context.userIds;
    dataset->itemIds = context.itemIds;
    dataset->interactingItemCount = context.itemCount();
    dataset->minimumValue = data.dataset->minimumValue;
    dataset->maximumValue = data.dataset->maximumValue;
    auto labels = std::make_shared<PartLabels>();
    for (std::size_t row = 0; row < columns.size(); ++row) {
        const auto user = users[columns.users[row]];
        const auto item = items[columns.items[row]];
        if (!user || !item) continue;
        dataset->interactions.users.push_back(*user);
        dataset->interactions.items.push_back(*item);
        dataset->interactions.values.push_back(columns.values[row]);
        labels->push_back((*data.split.labels)[row]);
    }
    OpenedData mapped = data;
    mapped.dataset = dataset;
    mapped.split.dataset = dataset;
    mapped.split.labels = labels;
    mapped.split.train = InteractionPart(dataset, labels, PartLabel::train);
    mapped.split.validation = InteractionPart(dataset, labels, PartLabel::validation);
    mapped.split.test = InteractionPart(dataset, labels, PartLabel::test);
    if (mapped.candidates) {
        GivenCandidates kept;
        for (std::size_t row = 0; row < data.candidates->size(); ++row) {
            const auto user = users[data.candidates->users[row].value()];
            if (!user) continue;
            kept.users.emplace_back(*user);
            const std::optional<ItemIndex> positive = data.candidates->positives[row];
            const auto known = positive ? items[positive->value()] : std::nullopt;
            kept.positives.push_back(known ? std::optional(ItemIndex(*known)) : std::nullopt);
            for (const std::uint32_t item : data.candidates->itemsOf(row))
                if (items[item]) kept.items.push_back(*items[item]);
            kept.offsets.push_back(kept.items.size());
        }
        mapped.candidates = std::move(kept);
    }
    return mapped;
}

}  // namespace

SavedModelEvaluation evaluateSavedModel(const TrainedModel& model, OpenedData data, const EvaluationOptions& options) {
    const ModelContext& context = *model.context;
    const IndexMap users = mapIds(data.dataset->userIds, context.userIds, context.userCount());
    const IndexMap items = mapIds(data.dataset->itemIds, context.itemIds, context.itemCount());
    SavedModelEvaluation result;
    const std::size_t testRows = data.split.test.size();
    const bool isSame = data.dataset->userCount() == context.userCount() && data.dataset->itemCount() == context.itemCount() &&
                        isIdentity(users, context.userCount()) && isIdentity(items, context.itemCount());
    result.data = isSame ? std::move(data) : inModelIndices(data, context, users, items);
    result.unknownRows = testRows - result.data.split.test.size();
    if (result.data.split.test.empty())
        throw DataError(result.data.dataset->name, "none of its test rows has a user and an item that the model knows",
                        "evaluate on the data set that the model was trained on");
    const TrainingData training(result.data.split.train, result.data.split.validation);
    result.test = evaluateOnTest(*model.recommender, result.data, training, options);
    return result;
}

}  // namespace tastescope
