#include "app/cli/saved_model.h"

#include <cmath>

#include "app/cli/command.h"
#include "app/cli/text_output.h"
#include "engine/core/errors.h"

namespace tastescope {
namespace {

std::string examplesOf(const IdMap& ids) {
    std::string examples;
    for (std::uint32_t index = 0; index < ids.size() && index < 3; ++index)
        examples += (index == 0 ? "" : ", ") + std::string(ids.id(index));
    return examples;
}

}  // namespace

LoadedModel savedModelOf(const Arguments& arguments) {
    return loadModel(onlyPositional(arguments, "MODEL, a file made by train --save,"), builtInModels());
}

UserIndex userOf(const ModelContext& context, const std::string& id) {
    if (const auto index = context.userIds.find(id)) return UserIndex(*index);
    throw RequestError("the model knows no user '" + id + "'", "its users are " + examplesOf(context.userIds) + ", …");
}

ItemIndex itemOf(const ModelContext& context, const std::string& id) {
    const auto index = context.itemIds.find(id);
    if (index && *index < context.itemCount()) return ItemIndex(*index);
    throw RequestError("the model knows no item '" + id + "'", "its items are " + examplesOf(context.itemIds) + ", …");
}

Json partsJson(const std::vector<ScorePart>& parts) {
    Json json = Json::array();
    for (const ScorePart& part : parts) json.push_back({{"name", part.name}, {"value", part.value}});
    return json;
}

std::string partsText(const std::vector<ScorePart>& parts) {
    constexpr std::size_t kNamedOfMany = 5;
    const auto isOfMany = [](const ScorePart& part) { return part.item.has_value() || part.user.has_value(); };
    std::string text;
    std::size_t ofMany = 0;
    double rest = 0.0;
    const auto add = [&](const std::string& name, double value) {
        text += (text.empty() ? "" : ", ") + name + (value < 0 ? " −" : " ") + fixed(std::abs(value), 3);
    };
    for (const ScorePart& part : parts) {
        if (isOfMany(part) && ++ofMany > kNamedOfMany)
            rest += part.value;
        else
            add(part.name, part.value);
    }
    if (ofMany > kNamedOfMany) add(std::to_string(ofMany - kNamedOfMany) + " more", rest);
    return text;
}

}  // namespace tastescope
