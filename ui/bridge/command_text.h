#pragma once

#include <QString>

#include "engine/experiments/run_config.h"
#include "engine/models/model_registry.h"

namespace tastescope {

/// A run as a command for the shell, and the experiment file that it names where options cannot say it.
struct CommandText {
    QString command;
    QString fileText;  ///< of experiment.json; empty if the command needs none
};

/// Throws std::invalid_argument for an unknown model.
CommandText commandFor(const RunConfig& config, const ModelRegistry& registry);

/// An experiment file: what `train --config` reads.
QString experimentFileText(const RunConfig& config);

}  // namespace tastescope
