#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "engine/writing/text_file.h"

namespace tastescope {

/// Writes rows 0 … rowCount − 1 in their order: appendRow(text, row) is called for several of them at once, by up to
/// `threadCount` threads (0: all). The same bytes for any number of threads. Memory: some 60 MB of text.
void writeRows(TextFile& file, std::size_t rowCount, int threadCount,
               const std::function<void(std::string& text, std::size_t row)>& appendRow);

}  // namespace tastescope
