#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/progress.h"
#include "engine/data/event_types.h"
#include "engine/reading/column_roles.h"
#include "engine/reading/duplicates.h"
#include "engine/reading/text_encoding.h"
#include "engine/reading/time_text.h"

namespace tastescope {

/// How a data set is to be read, where the file's own evidence shall not decide. Everything left empty is guessed.
struct OpenOptions {
    std::string file;                       // of a folder or archive: the rating file, by its name in it
    std::string format;                     // RatingFormat::id
    std::optional<TextEncoding> encoding;
    std::optional<std::string> delimiter;   // "," ";" "\t" "|" "::" " "
    std::optional<bool> hasHeader;
    std::optional<char> decimalSign;        // '.' or ','
    std::optional<DateOrder> dateOrder;
    std::optional<ColumnRoles> columns;
    bool asImplicit = false;                // ratings become positives of value 1
    std::optional<double> positiveFrom;     // with asImplicit: only values of at least this are positives
    Duplicates duplicates = Duplicates::automatic;
    std::vector<EventWeight> eventWeights;  // instead of the defaults of these types
    std::string itemNoun;                   // "film"; empty: guessed
    ProgressListener progress;              // in bytes on disk; returning false cancels
};

}  // namespace tastescope
