#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/reading/column_roles.h"
#include "engine/reading/layout_sniffer.h"
#include "engine/reading/text_encoding.h"
#include "engine/reading/time_text.h"

namespace tastescope {

/// How a file was understood, every choice settled: what the report and the preview show.
struct ReadingPlan {
    std::string format = "delimited";  // RatingFormat::id
    std::string formatName;            // "MovieLens 1M", "JSON lines"
    TextEncoding encoding = TextEncoding::utf8;
    DelimitedLayout layout;            // of delimited files
    ColumnRoles roles;                 // of delimited files
    char decimalSign = '.';            // or ','
    DateOrder dateOrder = DateOrder::dayFirst;  // where dates are written with digits only
    std::string itemNoun;              // where names or the format tell it: "film"
    bool isCompressed = false;
    /// What the guess is not sure of, one sentence each; a plan without doubts is opened without asking.
    std::vector<std::string> doubts;
};

}  // namespace tastescope
