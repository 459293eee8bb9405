#pragma once

#include <string>
#include <string_view>

#include "engine/reading/layout_sniffer.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {

/// The beginning of a file: what its nature and format are guessed from.
struct FileSample {
    static constexpr std::size_t kBytes = std::size_t{64} << 10;

    std::string name;    // "ml-1m/ratings.dat"
    std::string text;    // at most kBytes, as UTF-8, without a byte order mark, cut at a line end unless it is whole
    bool isWhole = false;
    TextEncoding encoding = TextEncoding::utf8;  // of the file
    SniffedText sniffed;                         // the text as a delimited table
};

}  // namespace tastescope
