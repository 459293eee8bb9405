#include <iostream>

#include "app/cli/command.h"
#include "app/cli/saved_model.h"
#include "app/cli/text_output.h"
#include "engine/inspection/recommendation.h"

namespace tastescope {
namespace {

int run(const Arguments& arguments) {
    const RecommendBy by = parseRecommendBy(arguments.text("--by").value_or("score"));
    const std::size_t count = arguments.count("-k", 1, 1'000'000).value_or(10);
    const auto userId = arguments.text("--user");
    if (!userId) throw UsageError("--user ID is missing");
    const LoadedModel loaded = savedModelOf(arguments);
    const ModelContext& context = *loaded.model.context;
    const bool isJson = arguments.has("--json");
    const bool wantsWhy = arguments.has("--why");
    const std::vector<Recommendation> list =
        recommend(loaded.model, userOf(context, *userId), count, by, isJson || wantsWhy);
    if (isJson) {
        Json json = {{"user", *userId}, {"by", std::string(toText(by))}, {"items", Json::array()}};
        for (const Recommendation& one : list)
            json["items"].push_back({{"item", std::string(context.itemIds.id(one.item.value()))},
                                     {"title", context.itemTitle(one.item)},
                                     {"score", one.score},
                                     {"parts", partsJson(one.parts)}});
        std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
        return 0;
    }
    std::vector<std::vector<std::string>> rows = {{"", context.itemNoun, "id", "score", wantsWhy ? "why" : ""}};
    for (const Recommendation& one : list)
        rows.push_back({std::to_string(rows.size()), context.itemTitle(one.item),
                        std::string(context.itemIds.id(one.item.value())), fixed(one.score, 3),
                        wantsWhy ? partsText(one.parts) : ""});
    std::cout << "Recommended for user " << *userId << ":\n" << textTable(rows, {true, false, true, true, false});
    return 0;
}

}  // namespace

Command recommendCommand() {
    return {"recommend", "recommend MODEL --user ID [options]", "the best items for one user, with reasons",
            withCommonOptions({{"--user", "ID", "for whom", false},
                               {"-k", "N", "how many (default 10)", false},
                               {"--why", "", "show the parts that add up to each score", false},
                               {"--by", "WAY", "score, similar-users or similar-items (default score)", false}}),
            run};
}

}  // namespace tastescope
