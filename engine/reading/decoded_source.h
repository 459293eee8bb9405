#pragma once

#include <memory>

#include "engine/reading/byte_source.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {

/// The text of `source` as UTF-8, converted while it is read; UTF-8 itself passes through unchanged, broken bytes and
/// all. A byte order mark at the beginning is dropped. Bytes that are no character of the encoding become U+FFFD. Path,
/// consumed bytes and compression are those of `source`.
/// Throws DataError if the system's iconv does not know the encoding, or as `source` does.
std::unique_ptr<ByteSource> decodedSource(std::unique_ptr<ByteSource> source, TextEncoding encoding);

}  // namespace tastescope
