#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/reading/file_sample.h"

namespace tastescope {

/// How a dense matrix is written.
struct DenseLayout {
    std::string delimiter = ",";
    bool hasQuotes = false;
    bool hasHeader = false;
    bool hasUserColumn = false;   // the first column names the user
    bool hasCountColumn = false;  // the first column counts the ratings of its row
    bool isNinetyNineMissing = true;
    std::size_t columnCount = 0;  // with the first one
    double likeness = 0.0;        // that the file is a dense matrix at all

    std::size_t firstItemColumn() const { return hasUserColumn || hasCountColumn ? 1 : 0; }
    /// Whether a cell says that there is no rating.
    bool isMissing(std::string_view cell) const;
};

/// A matrix has at least ten columns of numbers in rows of one length, and cells without a rating (among fewer than
/// twenty columns 99, else empty cells and NaN too) or a first column that counts the others.
DenseLayout denseLayoutOf(const FileSample& sample);

}  // namespace tastescope
