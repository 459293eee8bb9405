#include <iostream>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/saved_model.h"
#include "app/cli/text_output.h"
#include "engine/inspection/neighbours.h"

namespace tastescope {
namespace {

/// How neighbours are named: users by id, items by id and title.
struct Naming {
    bool ofItems = true;
    const ModelContext& context;

    std::string id(std::uint32_t index) const {
        return std::string(ofItems ? context.itemIds.id(index) : context.userIds.id(index));
    }
    std::string title(std::uint32_t index) const {
        return ofItems ? context.itemTitle(ItemIndex(index)) : "user " + id(index);
    }
};

void printJson(const Naming& naming, const std::string& queryId, const std::vector<Neighbour>& neighbours) {
    const std::string kind = naming.ofItems ? "item" : "user";
    Json json = {{kind, queryId}, {"neighbours", Json::array()}};
    for (const Neighbour& one : neighbours) {
        Json row = {{kind, naming.id(one.index)}};
        if (naming.ofItems) row["title"] = naming.title(one.index);
        row["similarity"] = one.similarity;
        row["ratings"] = one.ratings;
        json["neighbours"].push_back(std::move(row));
    }
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printTable(const Naming& naming, const std::string& query, const std::vector<Neighbour>& neighbours,
                SimilarityMetric metric) {
    std::vector<std::vector<std::string>> rows = {
        {"", naming.ofItems ? naming.context.itemNoun : "user", "id", std::string(toText(metric)), "ratings"}};
    for (const Neighbour& one : neighbours)
        rows.push_back({std::to_string(rows.size()), naming.title(one.index), naming.id(one.index),
                        fixed(static_cast<double>(one.similarity), 3), grouped(one.ratings)});
    std::cout << "Nearest to " << query << ":\n" << textTable(rows, {true, false, true, true, true});
}

int run(const Arguments& arguments) {
    std::optional<SimilarityMetric> asked;
    if (const auto text = arguments.text("--metric")) asked = parseSimilarityMetric(*text);
    const std::size_t count = arguments.count("-k", 1, 1'000'000).value_or(10);
    const auto itemId = arguments.text("--item");
    const auto userId = arguments.text("--user");
    if (itemId.has_value() == userId.has_value()) throw UsageError("give either --item ID or --user ID");
    const LoadedModel loaded = savedModelOf(arguments);
    const ModelContext& context = *loaded.model.context;
    const Naming naming{itemId.has_value(), context};
    const std::uint32_t query = itemId ? itemOf(context, *itemId).value() : userOf(context, *userId).value();
    const SimilarityMetric metric = asked.value_or(itemId ? itemMetricOf(loaded.model) : userMetricOf(loaded.model));
    const std::vector<Neighbour> neighbours = itemId ? similarItems(loaded.model, ItemIndex(query), count, metric)
                                                     : similarUsers(loaded.model, UserIndex(query), count, metric);
    if (arguments.has("--json"))
        printJson(naming, itemId ? *itemId : *userId, neighbours);
    else
        printTable(naming, naming.title(query), neighbours, metric);
    return 0;
}

}  // namespace

Command similarCommand() {
    return {"similar", "similar MODEL --item ID | --user ID [options]", "the nearest items or users",
            withCommonOptions({{"--item", "ID", "nearest to this item", false},
                               {"--user", "ID", "nearest to this user", false},
                               {"-k", "N", "how many (default 10)", false},
                               {"--metric", "NAME",
                                "cosine, dot or euclidean of embeddings, weights of items, or co-count (default: what the model has)",
                                false}}),
            run};
}

}  // namespace tastescope
