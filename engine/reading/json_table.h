#pragma once

#include "engine/reading/text_table.h"

namespace tastescope {

/// Reads a file of one JSON object a line (or one array of objects) as a table with a column for every member, the
/// first 100 by appearance. Arrays become their texts parted by "|", nested ones flattened; objects and null are empty
/// cells. Lines that are no object are refused. Throws DataError if the file cannot be read.
TextTable readJsonTable(ByteSource& source);

}  // namespace tastescope
