#pragma once

#include <memory>
#include <string>

#include "engine/reading/memory_source.h"

namespace tastescope {

/// A source of inline text.
inline std::unique_ptr<ByteSource> sourceOf(const std::string& text) {
    return std::make_unique<MemorySource>("inline.txt", text);
}

/// All that is left in a source, read in pieces of `step` bytes.
inline std::string readAll(ByteSource& source, std::size_t step = 4096) {
    std::string text;
    std::string piece(step, '\0');
    while (const std::size_t count = source.read(piece)) {
        text.append(piece, 0, count);
        if (count < step) break;
    }
    return text;
}

}  // namespace tastescope
