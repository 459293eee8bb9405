#pragma once

#include <QtGlobal>

#include "ui/bridge/run_data.h"

namespace tastescope {

/// Whom and what to look at before anybody has chosen.
struct FirstSelection {
    qint64 user = -1;
    qint64 item = -1;
};

/// A user with 30 to 60 ratings (else the one nearest to that), of several the one who liked most of what is held out for validation, and
/// of those items the most rated one: list and prediction can be compared with the truth. Cost: O(users + ratings held out).
FirstSelection firstSelection(const RunData& run);

}  // namespace tastescope
