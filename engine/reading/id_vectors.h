#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/reading/input_tree.h"

namespace tastescope {

/// Dense vectors with the ids of what they describe.
struct IdVectors {
    std::vector<std::string> ids;
    std::uint32_t dimension = 0;
    std::vector<float> values;       // ids.size() * dimension, all finite
    std::size_t refusedCount = 0;    // rows left out: too few numbers, or what is none
    std::size_t notFiniteCount = 0;  // numbers that are 0 instead
};

/// Reads a delimited table of an id and numbers, row by row. Throws DataError if it cannot be read.
IdVectors readVectorTable(ByteSource& source);

/// Reads a .npy array and the ids of its rows from the file beside it: of the same stem ("image.txt", "image_ids.npy")
/// or one with "ids" in its name; text has an id a line, .npy whole numbers. Throws DataError if there is none with as
/// many ids as the array has rows, and as readNpy does. An array of one dimension is empty: it is ids itself.
IdVectors readArrayWithIds(const InputTree& tree, std::size_t file);

/// "image" for "features/image.npy": what the attribute is called.
std::string vectorName(const InputTree& tree, std::size_t file);

/// Whether the vectors describe items (true) or users (false) of a data set: of which they know the greater share.
/// Nothing if they know neither a tenth of them nor are mostly about them.
std::optional<bool> areVectorsOfItems(const IdVectors& vectors, const Dataset& dataset);

}  // namespace tastescope
