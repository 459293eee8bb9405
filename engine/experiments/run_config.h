#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/json.h"
#include "engine/experiments/data_source.h"
#include "engine/training/training_loop.h"

namespace tastescope {

/// Everything needed to repeat a run: an experiment file in memory.
struct RunConfig {
    static constexpr std::uint64_t kDefaultSeed = 42;

    DataSource data;
    SplitChoice split;
    std::string model = "mf";
    Json hyperparameters = Json::object();  // only those that differ from the defaults need to stand here
    std::optional<std::size_t> epochs;      // empty: the model's own
    std::size_t extraRounds = 0;            // of one more epoch: where a person paused
    std::size_t patience = 5;               // validations without improvement before training stops early; 0: never
    bool keepsLast = false;                 // the last model instead of the best by validation
    std::uint64_t seed = kDefaultSeed;
    std::vector<std::size_t> cutoffs{10};
    bool clipsToScale = true;
    std::vector<ScheduledChange> changes;   // knobs that were turned while it trained
};

/// From "best" or "last": which model of a run is kept. Throws std::invalid_argument.
bool keepsLastFromText(const std::string& text);

Json toJson(const RunConfig& config);
/// Throws std::invalid_argument that names the place of an unknown name or a wrong type.
RunConfig runConfigFromJson(const Json& json);
/// Throws DataError if the file cannot be read or is not JSON; std::invalid_argument as above.
RunConfig readRunConfig(const std::filesystem::path& path);

}  // namespace tastescope
