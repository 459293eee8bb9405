#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "engine/reading/input_tree.h"
#include "engine/reading/layout_sniffer.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {

/// The beginning of a file: what its nature and format are guessed from.
struct FileSample {
    static constexpr std::size_t kBytes = std::size_t{64} << 10;

    std::string name;    // "ml-1m/ratings.dat"
    std::string text;    // at most kBytes, as UTF-8, without a byte order mark, cut at a line end unless it is whole
    bool isWhole = false;
    bool isEmpty = true;  // the file has no bytes, or a byte order mark alone
    TextEncoding encoding = TextEncoding::utf8;  // of the file
    bool hasCarriageReturnsOnly = false;         // line ends as old Macs wrote them; line feeds in `text`
    SniffedText sniffed;                         // the text as a delimited table
};

/// Reads the beginning of a file. `encoding`: instead of the guess. Text and table stay empty where the file is empty
/// or no text. Throws DataError if it cannot be read or is damaged.
FileSample sampleOf(const InputTree& tree, std::size_t file, std::optional<TextEncoding> encoding = {});

}  // namespace tastescope
