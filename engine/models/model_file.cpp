#include "engine/models/model_file.h"

#include <stdexcept>

#include "engine/core/errors.h"
#include "engine/core/safetensors_file.h"

namespace tastescope {
namespace {

constexpr std::string_view kFormatVersion = "1";

void saveLists(TensorBundle& bundle, const std::string& name, const UserLists& lists) {
    const std::vector<std::int64_t> offsets(lists.offsets().begin(), lists.offsets().end());
    bundle.set<std::int64_t>(name + ".offsets", offsets);
    bundle.set<std::uint32_t>(name + ".items", lists.allItems());
    bundle.set<float>(name + ".values", lists.allValues());
}

UserLists loadLists(const TensorBundle& bundle, const std::string& name, std::size_t userCount, std::size_t itemCount) {
    const auto offsets = bundle.get<std::int64_t>(name + ".offsets");
    const auto items = bundle.get<std::uint32_t>(name + ".items");
    const auto values = bundle.get<float>(name + ".values");
    if (offsets.size() != 1 && offsets.size() != userCount + 1)
        throw ModelFileError(bundle.origin(), "the lists '" + name + "' are not those of its users");
    try {
        return UserLists(std::vector<std::uint64_t>(offsets.begin(), offsets.end()), {items.begin(), items.end()},
                         {values.begin(), values.end()}, itemCount);
    } catch (const std::invalid_argument& error) {
        throw ModelFileError(bundle.origin(), "the lists '" + name + "' are damaged: " + error.what());
    }
}

CategoryColumn loadCategories(const TensorBundle& bundle) {
    CategoryColumn column;
    column.names = bundle.strings("categories");
    const auto offsets = bundle.get<std::uint32_t>("item_categories.offsets");
    const auto members = bundle.get<std::uint32_t>("item_categories.members");
    bool fits = !offsets.empty() && offsets.front() == 0 && offsets.back() == members.size();
    for (std::size_t row = 1; row < offsets.size(); ++row) fits = fits && offsets[row - 1] <= offsets[row];
    for (const std::uint32_t member : members) fits = fits && member < column.names.size();
    if (!fits) throw ModelFileError(bundle.origin(), "the item categories are damaged");
    column.offsets.assign(offsets.begin(), offsets.end());
    column.members.assign(members.begin(), members.end());
    return column;
}

std::shared_ptr<const ModelContext> loadContext(const TensorBundle& bundle, const Json& facts) {
    auto context = std::make_shared<ModelContext>();
    context->userIds = IdMap::fromStrings(bundle.strings("user_ids"));
    context->itemIds = IdMap::fromStrings(bundle.strings("item_ids"));
    context->itemTitles = bundle.strings("item_titles");
    context->itemCategories = loadCategories(bundle);
    const std::size_t itemCount = context->itemIds.size();
    context->trainLists = loadLists(bundle, "train", context->userIds.size(), itemCount);
    context->validationLists = loadLists(bundle, "validation", context->userIds.size(), itemCount);
    context->itemTrainCounts = ratingsPerItem(context->trainLists, itemCount);
    context->meanTrainValue = facts.at("mean").get<double>();
    context->minimumValue = facts.at("minimum").get<double>();
    context->maximumValue = facts.at("maximum").get<double>();
    context->isExplicit = facts.at("explicit").get<bool>();
    context->itemNoun = facts.at("item_noun").get<std::string>();
    return context;
}

}  // namespace

std::string parametersSha256(const Recommender& recommender) {
    TensorBundle bundle;
    recommender.save(bundle);
    return bundle.parametersSha256();
}

void saveModel(const std::filesystem::path& path, const TrainedModel& model, const Json& config) {
    const ModelContext& context = *model.context;
    TensorBundle bundle;
    model.recommender->save(bundle);
    bundle.setText("format", "tastescope model");
    bundle.setText("format_version", std::string(kFormatVersion));
    bundle.setText("model", std::string(model.recommender->modelId()));
    bundle.setText("config", config.dump());
    const Json facts = {{"mean", context.meanTrainValue},
                        {"minimum", context.minimumValue},
                        {"maximum", context.maximumValue},
                        {"explicit", context.isExplicit},
                        {"item_noun", context.itemNoun}};
    bundle.setText("facts", facts.dump());
    bundle.setStrings("user_ids", context.userIds.toStrings());
    bundle.setStrings("item_ids", context.itemIds.toStrings());
    bundle.setStrings("item_titles", context.itemTitles);
    bundle.setStrings("categories", context.itemCategories.names);
    bundle.set<std::uint32_t>("item_categories.offsets", context.itemCategories.offsets);
    bundle.set<std::uint32_t>("item_categories.members", context.itemCategories.members);
    saveLists(bundle, "train", context.trainLists);
    saveLists(bundle, "validation", context.validationLists);
    writeSafetensors(path, bundle);
}

LoadedModel loadModel(const std::filesystem::path& path, const ModelRegistry& registry) {
    const TensorBundle bundle = readSafetensors(path);
    const std::string hint = "name a model file, made by train --save FILE";
    if (!bundle.hasText("format") || bundle.text("format") != "tastescope model")
        throw ModelFileError(path.string(), "is a .safetensors file of another program", hint);
    if (bundle.text("format_version") != kFormatVersion)
        throw ModelFileError(path.string(), "has format version " + bundle.text("format_version") +
                                                ", this program reads version " + std::string(kFormatVersion),
                             "open it with the version that wrote it");
    LoadedModel loaded;
    try {
        loaded.config = Json::parse(bundle.text("config"));
        loaded.model.context = loadContext(bundle, Json::parse(bundle.text("facts")));
        loaded.model.recommender = registry.find(bundle.text("model")).load(bundle);
    } catch (const Json::exception& error) {
        throw ModelFileError(path.string(), std::string("its texts are damaged: ") + error.what());
    } catch (const std::invalid_argument& error) {
        throw ModelFileError(path.string(), error.what(), "open it with the version that wrote it");
    }
    if (loaded.model.recommender->userCount() != loaded.model.context->userCount() ||
        loaded.model.recommender->itemCount() != loaded.model.context->itemCount())
        throw ModelFileError(path.string(), "its parameters are not those of its users and items");
    loaded.parametersSha256 = bundle.parametersSha256();
    return loaded;
}

}  // namespace tastescope
