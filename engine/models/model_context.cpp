#include "engine/models/model_context.h"

namespace tastescope {

std::shared_ptr<const ModelContext> makeModelContext(const TrainingData& data) {
    const Dataset& dataset = data.dataset();
    auto context = std::make_shared<ModelContext>();
    context->userIds = dataset.userIds;
    for (std::uint32_t item = 0; item < dataset.itemCount(); ++item) context->itemIds.indexOrAdd(dataset.itemIds.id(item));
    const auto titleCount = std::min(dataset.catalogue.itemTitles.size(), dataset.itemCount());
    context->itemTitles.assign(dataset.catalogue.itemTitles.begin(),
                               dataset.catalogue.itemTitles.begin() + static_cast<std::ptrdiff_t>(titleCount));
    const CategoryColumn& categories = dataset.catalogue.itemCategories;
    context->itemCategories.names = categories.names;
    for (std::size_t item = 0; item < dataset.itemCount() && !categories.names.empty(); ++item) {
        for (const std::uint32_t category : categories.ofRow(item)) context->itemCategories.members.push_back(category);
        context->itemCategories.offsets.push_back(static_cast<std::uint32_t>(context->itemCategories.members.size()));
    }
    context->trainLists = data.trainLists();
    context->validationLists = UserLists(data.validation);
    context->itemTrainCounts = ratingsPerItem(context->trainLists, dataset.itemCount());
    context->meanTrainValue = data.trainMean();
    context->minimumValue = dataset.minimumValue;
    context->maximumValue = dataset.maximumValue;
    context->isExplicit = dataset.feedback == Feedback::explicitRatings;
    context->itemNoun = dataset.itemNoun;
    return context;
}

}  // namespace tastescope
