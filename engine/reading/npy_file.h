#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/reading/byte_source.h"

namespace tastescope {

/// A NumPy array of one or two dimensions.
struct NpyArray {
    std::size_t rows = 0;
    std::size_t columns = 1;
    std::vector<float> numbers;          // rows * columns; empty for one dimension of whole numbers
    std::vector<std::int64_t> integers;  // of an array of one dimension of whole numbers: ids
};

/// Reads .npy (versions 1 to 3): little-endian float16, float32, float64 and whole numbers of 1 to 8 bytes in C order.
/// `byteCount`: of the file, 0 where it is not known. No more memory is taken than the file has data for.
/// Throws DataError for any other type, order or shape, and if the data are shorter or longer than the header says.
/// Source: NumPy's documentation, numpy.lib.format.
NpyArray readNpy(ByteSource& source, std::uint64_t byteCount);

}  // namespace tastescope
