#include <iostream>

#include "app/cli/command.h"
#include "app/cli/saved_model.h"
#include "app/cli/text_output.h"
#include "engine/reading/open_dataset.h"
#include "engine/inspection/prediction.h"

namespace tastescope {
namespace {

struct Pair {
    std::string user;
    std::string item;
};

std::vector<Pair> pairsOf(const Arguments& arguments) {
    std::vector<Pair> pairs;
    if (const auto file = arguments.text("--pairs")) {
        if (arguments.has("--user") || arguments.has("--item")) throw UsageError("give either --pairs or --user and --item");
        OpenOptions options;
        options.columns = ColumnRoles{};
        const std::shared_ptr<const Dataset> rows = openDataset(*file, options);
        for (std::size_t row = 0; row < rows->interactionCount(); ++row)
            pairs.push_back({std::string(rows->userIds.id(rows->interactions.users[row])),
                             std::string(rows->itemIds.id(rows->interactions.items[row]))});
        if (rows->report.refused > 0) std::cerr << grouped(rows->report.refused) << " rows of " << *file << " were refused\n";
        return pairs;
    }
    const auto user = arguments.text("--user");
    const std::vector<std::string> items = arguments.texts("--item");
    if (!user || items.empty()) throw UsageError("give --user ID and --item ID (or --pairs FILE)");
    for (const std::string& item : items) pairs.push_back({*user, item});
    return pairs;
}

int run(const Arguments& arguments) {
    const LoadedModel loaded = savedModelOf(arguments);
    const ModelContext& context = *loaded.model.context;
    const bool clips = !arguments.has("--no-clip");
    Json json = {{"predictions", Json::array()}};
    for (const Pair& pair : pairsOf(arguments)) {
        const ItemIndex item = itemOf(context, pair.item);
        const Prediction prediction = predictRating(loaded.model, userOf(context, pair.user), item, clips);
        if (arguments.has("--json"))
            json["predictions"].push_back({{"user", pair.user},
                                           {"item", pair.item},
                                           {"title", context.itemTitle(item)},
                                           {"prediction", prediction.value},
                                           {"parts", partsJson(prediction.parts)}});
        else
            std::cout << "user " << pair.user << ", " << context.itemTitle(item) << ": " << fixed(prediction.value, 3) << " = "
                      << partsText(prediction.parts) << '\n';
    }
    if (arguments.has("--json")) std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    return 0;
}

}  // namespace

Command predictCommand() {
    return {"predict", "predict MODEL --user ID --item ID … | --pairs FILE", "predict ratings, with the parts that make them",
            withCommonOptions({{"--user", "ID", "whose rating", false},
                               {"--item", "ID", "of what; may be repeated", true},
                               {"--pairs", "FILE", "rows of user and item; further columns are ignored", false},
                               {"--clip", "", "clip to the rating scale (the default)", false},
                               {"--no-clip", "", "leave predictions as they are", false}}),
            run};
}

}  // namespace tastescope
