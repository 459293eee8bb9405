#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/json.h"
#include "engine/core/progress.h"
#include "engine/data/event_types.h"
#include "engine/data/given_candidates.h"
#include "engine/reading/open_given_split.h"
#include "engine/reading/open_options.h"
#include "engine/split/split.h"

namespace tastescope {

/// What to read: a path (file or folder), `builtin:planted`, or the files of a published split.
struct DataSource {
    std::string path;
    std::optional<GivenFiles> given;
    std::string columns;                  // "user,item,rating,timestamp"; empty: guessed
    bool asImplicit = false;
    std::optional<double> positiveFrom;   // with asImplicit: which rows stay; else: what counts as liked in ranking metrics

    // How to read it, where the guess shall not decide: all empty for a guess. See OpenOptions.
    std::string file;                     // of a folder or archive
    std::string format;                   // an id of ratingFormats()
    std::string encoding;                 // "UTF-8", "GB18030", …
    std::string delimiter;                // "," ";" "tab" "|" "::" "space"
    std::optional<bool> header;
    std::string decimal;                  // "." or ","
    std::string dates;                    // "day-first" or "month-first"
    std::string duplicates;               // "all", "first", "last", "mean", "sum"
    std::vector<EventWeight> eventWeights;
    std::string itemNoun;                 // "film", "book"
    std::vector<std::string> joined;      // tables of items or users joined by id, in this order
};

/// How to split it. Not asked when the data brings its own split.
struct SplitChoice {
    std::string recipe;                         // as parseSplitRecipe() reads it; empty: the default of the feedback
    std::optional<double> validationFraction;   // of all rows
    bool orderFromFile = false;
};

/// A data set, cut into parts, with the time both took.
struct OpenedData {
    std::shared_ptr<const Dataset> dataset;
    Split split;
    std::optional<GivenCandidates> candidates;
    double relevantFrom = 0.0;  // from which value a test item counts as liked
    double loadSeconds = 0.0;
    double splitSeconds = 0.0;
};

inline constexpr std::string_view kBuiltInPlanted = "builtin:planted";

/// The choices as the readers take them. Throws std::invalid_argument that names the choice and what it may be.
OpenOptions openOptionsOf(const DataSource& source, const ProgressListener& progress = {});

/// The data set alone, without a split. Throws DataError, Cancelled, std::invalid_argument.
std::shared_ptr<const Dataset> openSource(const DataSource& source, const ProgressListener& progress = {});

/// Cuts an open data set into parts; `source` is what it was opened from, and no published split.
/// Throws DataError, std::invalid_argument.
OpenedData splitData(std::shared_ptr<const Dataset> dataset, const DataSource& source, const SplitChoice& choice,
                     std::uint64_t seed);

/// Throws DataError, Cancelled, std::invalid_argument.
OpenedData openData(const DataSource& source, const SplitChoice& choice, std::uint64_t seed,
                    const ProgressListener& progress = {});

Json toJson(const DataSource& source);
DataSource dataSourceFromJson(const Json& json);
Json toJson(const SplitChoice& choice);
SplitChoice splitChoiceFromJson(const Json& json);

}  // namespace tastescope
