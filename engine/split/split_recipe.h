#pragma once

#include <cstddef>
#include <string>

#include "engine/data/dataset.h"

namespace tastescope {

enum class SplitKind {
    random,        // rows drawn from all rows
    perUser,       // rows drawn from each user's rows
    kFold,         // one of K equal parts of the shuffled rows
    leaveLast,     // the last row of each user
    byTime,        // the latest rows of all
    holdOutUsers,  // all rows of users drawn from all users
    given,         // labels that came with the data
};

/// How a data set is cut into train, validation and test: with the data and a seed it gives the same labels anywhere.
/// Fractions mean the decimal numbers as written: a part holds ⌊fraction · n⌋ of n.
struct SplitRecipe {
    SplitKind kind = SplitKind::random;
    double testFraction = 0.0;        // of the rows, of each user's rows, or of the users
    double validationFraction = 0.0;  // of the same whole, never of what is left; leaveLast: above 0 means one row
    std::size_t foldCount = 0;        // kFold
    std::size_t fold = 0;             // kFold: the part that is the test part, from 0
    bool orderFromFile = false;       // leaveLast, byTime: a later row of the file is a later event

    bool operator==(const SplitRecipe&) const = default;
};

/// Reads `random:F`, `per-user:TRAIN,TEST`, `per-user:TRAIN,VALIDATION,TEST`, `kfold:K`, `kfold:K,FOLD`, `leave-last`,
/// `time:F`, `users:F` or `given`. The three numbers of per-user bring their own validation fraction; elsewhere it is
/// the argument. Throws std::invalid_argument with the value and what is allowed.
SplitRecipe parseSplitRecipe(const std::string& text, double validationFraction = 0.0);

/// The text that parseSplitRecipe reads back, given the recipe's validation fraction. orderFromFile is not in it.
std::string toText(const SplitRecipe& recipe);

/// Throws std::invalid_argument with the value and the allowed range where a number of the recipe is out of range.
void checkSplitRecipe(const SplitRecipe& recipe);

/// What is used where nobody asked: random:0.1 with a validation fraction of 0.1 for ratings, per-user:0.8,0.1,0.1 for
/// implicit feedback.
SplitRecipe defaultSplitRecipe(Feedback feedback);

}  // namespace tastescope
