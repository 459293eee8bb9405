#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/core/training_controls.h"
#include "engine/experiments/reproduction_recipe.h"
#include "engine/models/model_registry.h"

namespace tastescope {

/// Over the draws (and seeds) of a recipe.
struct MeanAndDeviation {
    double mean = 0.0;
    double deviation = 0.0;  // of a sample (n − 1); 0 for one draw
    std::size_t count = 0;
};

/// One row of the table: ours.
struct ReproducedRow {
    const ReproductionRow* row = nullptr;
    std::map<std::string, std::vector<double>> values;  // by metric, one a draw
    std::vector<Json> chosen;                            // the settings of each draw, where they were tuned inside it
    double trainSeconds = 0.0;                           // summed over all draws
    double seconds = 0.0;                                // with reading out of it, everything else

    MeanAndDeviation metric(const std::string& name) const;
};

struct ReproductionSettings {
    int threadCount = 0;
    std::string onlyModel;  // empty: all rows
    /// Told before every training: "A: mf, draw 2 of 5".
    std::function<void(const std::string&)> progress;
};

/// Runs a recipe: every row on every draw with every seed, measured on the test part of each. `finished` is called after each
/// row. Deterministic, as runExperiment(). Throws DataError (what is missing), std::invalid_argument (a setting that is
/// wrong), RequestError (diverged), Cancelled.
std::vector<ReproducedRow> reproduce(const ReproductionRecipe& recipe, const std::filesystem::path& dataFolder,
                                     const ModelRegistry& registry, TrainingControls& controls,
                                     const ReproductionSettings& settings,
                                     const std::function<void(const ReproducedRow&)>& finished = {});

Json toJson(const ReproductionRecipe& recipe, const std::vector<ReproducedRow>& rows);

}  // namespace tastescope
