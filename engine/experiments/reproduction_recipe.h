#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/json.h"
#include "engine/data/interaction_part.h"
#include "engine/reading/open_given_split.h"

namespace tastescope {

/// A figure that somebody published, or reached before us, for the same protocol.
struct PublishedFigure {
    std::string name;                       // "Surprise 1.1.3, defaults"
    std::map<std::string, double> metrics;  // by the names of metricsJson(): "rmse", "ndcg@10"
    std::string source;                     // paper, table or page
};

/// What ours has to reach.
struct ReproductionGoal {
    std::string metric;
    std::optional<double> atLeast;
    std::optional<double> atMost;

    bool isReachedBy(double value) const { return (!atLeast || value >= *atLeast) && (!atMost || value <= *atMost); }
};

/// Settings chosen inside each draw, on a slice of its training part: the test part is never looked at.
struct NestedTuning {
    double fraction = 0.1;           // of the training rows, held out to choose by
    std::string metric;              // the smaller the better for rmse, mae and log_loss, else the larger
    std::vector<Json> candidates;    // hyperparameters, over those of the row
};

/// One line of a table: a model with its settings.
struct ReproductionRow {
    std::string name;  // empty: the model's own
    std::string model;
    Json hyperparameters = Json::object();
    std::optional<std::size_t> epochs;
    std::optional<NestedTuning> tuning;
    std::vector<PublishedFigure> published;
    std::vector<ReproductionGoal> goals;
    std::string note;
};

/// A published table: what data, cut how, which rows. One file resources/reproductions/ID.json.
struct ReproductionRecipe {
    std::string id;        // "A"
    std::string title;
    std::string protocol;  // in words
    std::string path;      // of the data set below the data folder: "ml-100k"
    std::string file;      // of that folder; empty: chosen by its contents
    std::string getIt;     // where to get the data
    bool asImplicit = false;             // values are dropped after the draws are cut: which rows count stands in the draws
    std::optional<double> likedFrom;     // which values count as positives and as relevant

    std::string folds;                   // one fold number a row: as many draws as folds
    std::vector<std::string> labels;     // one file a draw: one number a row
    std::map<int, PartLabel> meaning;    // of those numbers
    std::vector<GivenFiles> files;       // one published split a draw
    std::string similarQueries;          // user, item, target item: similar items instead of recommendations are measured

    std::vector<std::uint64_t> seeds{42};  // each draw is run with each
    std::vector<std::string> metrics;     // shown, in this order
    std::vector<ReproductionRow> rows;
};

/// Throws std::invalid_argument that names the place of an unknown name or a wrong type.
ReproductionRecipe recipeFromJson(std::string id, const Json& json);

}  // namespace tastescope
