#pragma once

#include <filesystem>
#include <string>

#include "engine/core/json.h"
#include "engine/models/model_registry.h"
#include "engine/models/trained_model.h"

namespace tastescope {

/// A trained model from a file, with the configuration it was trained by.
struct LoadedModel {
    TrainedModel model;
    Json config;
    std::string parametersSha256;
};

/// SHA-256 of the parameters: the fingerprint that two equal trainings share.
std::string parametersSha256(const Recommender& recommender);

/// One self-contained .safetensors file: parameters, ids, titles, categories, training and validation lists as compressed
/// rows, and `config` and `format_version` as texts. Throws ModelFileError.
void saveModel(const std::filesystem::path& path, const TrainedModel& model, const Json& config);

/// Throws ModelFileError if the file is damaged, foreign, of a newer version or of an unknown model.
LoadedModel loadModel(const std::filesystem::path& path, const ModelRegistry& registry);

}  // namespace tastescope
