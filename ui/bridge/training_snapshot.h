#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include "engine/models/recommender.h"
#include "ui/bridge/knob_history.h"
#include "ui/bridge/run_data.h"
#include "ui/bridge/run_plan.h"
#include "ui/bridge/run_record.h"
#include "ui/bridge/training_values.h"

namespace tastescope {

/// A training at one moment, made between two rounds by the thread that trains and never changed afterwards.
struct TrainingSnapshot {
    RunState state = RunState::empty;
    std::string reason;  ///< of a failure, in the engine's words
    std::string hint;

    std::size_t runNumber = 0;  ///< another one: everything about the run may have changed
    RunPlan plan;
    std::shared_ptr<const RunData> data;
    bool isRating = true;      ///< a model that predicts ratings, on ratings: its loss is an RMSE
    bool isClosedForm = false;  ///< one epoch and nothing to watch
    std::size_t rank = 0;       ///< numbers per user and item; 0: the model has none
    RunRecord record;
    std::size_t epochsDone = 0;
    std::size_t roundsDone = 0;
    double epoch = 0;  ///< with the share of the current one
    std::size_t target = 0;
    std::size_t bestEpoch = 0;

    double learningRate = 0;  ///< as the knobs stand
    double regularisation = 0;
    double learningRateNow = 0;
    double speed = 0;  ///< epochs a second; infinity: full
    std::optional<HistoryStep> undoStep;
    std::optional<HistoryStep> redoStep;

    double ratingsPerSecondNow = 0;
    double ratingsPerSecondFull = 0;
    double epochSecondsFull = 0;  ///< of an epoch at full speed, without validation; 0: not measured yet
    int threads = 0;
};

/// The parameters at one moment: the largest thing that leaves the training thread, so it comes apart from the rest and seldom.
struct ModelSnapshot {
    std::shared_ptr<const Recommender> model;
    std::shared_ptr<const RunData> data;
    std::size_t runNumber = 0;
    double epoch = 0;
    bool isBest = false;  ///< the best by validation and not the last
};

}  // namespace tastescope
