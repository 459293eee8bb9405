#pragma once

#include "engine/experiments/model_evaluation.h"
#include "engine/models/model_file.h"

namespace tastescope {

/// Rows of the data whose user or item the model has never seen are left out of its metrics, and counted.
struct SavedModelEvaluation {
    OpenedData data;          // in the model's indices
    Evaluation test;
    std::size_t unknownRows = 0;
};

/// Measures a model from a file on the test part of `data`: users and items are matched by their ids, whatever their order.
/// Items that the model trained on are masked as in `data`'s own train and validation parts.
/// Throws DataError if no row of the test part is known to the model.
SavedModelEvaluation evaluateSavedModel(const TrainedModel& model, OpenedData data, const EvaluationOptions& options);

}  // namespace tastescope
