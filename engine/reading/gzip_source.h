#pragma once

#include <memory>
#include <string>

#include "engine/reading/byte_source.h"

namespace tastescope {

/// The unpacked bytes of a gzip file. Throws DataError if it cannot be opened; read() throws if it is damaged.
std::unique_ptr<ByteSource> openGzipSource(const std::string& path);

}  // namespace tastescope
