#pragma once

#include <span>
#include <string_view>

namespace tastescope {

/// A file of resources/ that the programs carry inside.
struct EmbeddedFile {
    std::string_view path;  // "reproductions/A.json"
    std::string_view text;
};

/// In the order of their paths.
std::span<const EmbeddedFile> embeddedFiles();

}  // namespace tastescope
