#pragma once

#include <optional>

#include "engine/core/progress.h"
#include "engine/reading/column_roles.h"

namespace tastescope {

/// How a data set is to be read, where the file's own evidence shall not decide.
struct OpenOptions {
    std::optional<ColumnRoles> columns;  // instead of the guess, whatever the delimiter
    bool asImplicit = false;             // ratings become positives of value 1
    std::optional<double> positiveFrom;  // with asImplicit: only values of at least this are positives
    ProgressListener progress;           // in bytes on disk; returning false cancels
};

}  // namespace tastescope
