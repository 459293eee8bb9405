#pragma once

#include <QString>

#include "ui/bridge/training_values.h"
#include "ui/bridge/workbench_values.h"
#include "ui/theme/theme_tokens.h"

namespace tastescope {

/// What the status line says: the state at the left with the colour of its dot, rates and threads at the right.
struct StatusText {
    Ink dot = Ink::edge;
    QString state;
    QString aside;
};

StatusText statusText(const OpeningValues& opening, const TrainingValues& training);

}  // namespace tastescope
