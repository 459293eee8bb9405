#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/training_controls.h"
#include "engine/models/epoch_trainer.h"
#include "engine/training/training_observer.h"

namespace tastescope {

/// Measures a model on the validation part. Called between rounds on the loop's thread.
using Validator = std::function<ValidationScore(const Recommender&)>;

/// A live change to make at (epoch, round), as recorded by SettingsChanged: replays a run.
struct ScheduledChange {
    std::size_t epoch = 0;
    std::size_t round = 0;
    LiveSettings settings;
};

struct TrainingOptions {
    std::size_t epochs = 1;
    Validator validate;                  // empty: no validation, all epochs run, the last model is kept
    std::size_t epochsPerValidation = 1; // by counts, so that a run can be replayed
    std::size_t patience = 5;            // validations without improvement before it stops early
    double epochWork = 0.0;              // operations of an epoch: how often the divergence guard keeps a state
    std::vector<ScheduledChange> changes;
};

struct TrainingOutcome {
    std::shared_ptr<const Recommender> model;  // the best by validation, else the last
    RunFinished end;
    std::vector<double> epochSeconds;          // rounds alone
    double roundSeconds = 0.0;                 // sum over all rounds
    std::optional<ValidationScore> bestValidation;
};

/// The one training loop. Between rounds, and only there, it reads the controls (stop, pause, live settings), tells the observers,
/// and after each epoch validates, keeps the best model and watches for divergence. On divergence the trainer goes back to its last
/// good state and the outcome says which setting to change.
/// Stops within one round of a stop request. Exceptions of the trainer, the validator or an observer pass through.
TrainingOutcome runTraining(EpochTrainer& trainer, const TrainingOptions& options, TrainingControls& controls,
                            const std::vector<TrainingObserver*>& observers = {});

}  // namespace tastescope
