#pragma once

#include <QString>

#include <vector>

#include "ui/charts/chart_values.h"

namespace tastescope {

enum class RunState {
    empty,      ///< no data set is open
    preparing,  ///< splitting, building the trainer
    ready,      ///< at epoch 0, or paused before the target
    training,
    finished,   ///< at the target: the best model is shown
    diverged,   ///< blew up and went back
    failed,     ///< could not be prepared: `message` says why
};

/// A measure per epoch that the lower chart of the Train page can show.
struct MetricValues {
    QString id;    ///< "recovery", "rmse", "ndcg@10"
    QString name;  ///< "Truth recovered"
    QString note;  ///< "on 160 users", may be empty
    MetricChartValues chart;

    bool operator==(const MetricValues&) const = default;
};

/// A training as the window shows it, at most 30 times a second.
struct TrainingValues {
    RunState state = RunState::empty;
    QString message;      ///< of a failed or diverged run: what happened
    QString messageHint;  ///< and what can be done
    QString wayBack;      ///< "Back to 0.01": what undo() would do about it; empty if it would not help
    int epoch = 0;
    int target = 0;
    double share = 0;         ///< of the way to the target, finer than an epoch
    double secondsLeft = -1;  ///< negative: unknown
    int bestEpoch = 0;

    double learningRate = 0;     ///< as the knob stands
    double learningRateNow = 0;  ///< in force under the schedule
    double regularisation = 0;
    double speed = 2;            ///< epochs a second; infinity: full
    bool canUndo = false;
    bool canRedo = false;
    QString undoText;  ///< "learning rate 0.01 → 0.3": what Undo takes back
    QString redoText;

    double ratingsPerSecondNow = 0;
    double ratingsPerSecondFull = 0;  ///< rounds alone, without waiting; 0: not measured yet
    int threads = 0;

    QString lossName;  ///< "Error (RMSE)"
    LossChartValues loss;
    std::vector<MetricValues> metrics;
    bool isClosedForm = false;  ///< one pass, not many epochs
    bool hasFactors = false;  ///< the model has embeddings to look into
};

}  // namespace tastescope
