#pragma once

#include <optional>
#include <vector>

#include "engine/data/interaction_part.h"
#include "engine/models/trained_model.h"

namespace tastescope {

/// How a model compares with the truth behind a planted data set.
struct PlantedGrade {
    double noiseFloor = 0.0;               // RMSE that nothing can beat on the part
    std::optional<double> recovery;        // share of the true item space found, by principal angles
    std::optional<double> recoveryChance;  // what random vectors of this size would score
    std::vector<double> factorCorrelations;  // by true factor, with the best mixture of learned ones; empty: no embeddings
    std::optional<double> userBiasCorrelation;  // with the true biases; models with biases only
    std::optional<double> itemBiasCorrelation;
    std::optional<double> genreShare;      // of the 10 nearest items in the PCA picture, those of the same genre
};

/// Empty for data without a truth; without recovery for models without embeddings.
std::optional<PlantedGrade> gradeAgainstTruth(const TrainedModel& model, const Dataset& dataset, const InteractionPart& part,
                                              int threadCount);

}  // namespace tastescope
