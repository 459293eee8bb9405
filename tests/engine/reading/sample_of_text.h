#pragma once

#include <string>

#include "engine/reading/file_sample.h"

namespace tastescope {

/// A file that holds just this text.
inline FileSample sampleOfText(const std::string& text, const std::string& name = "file.txt") {
    FileSample sample;
    sample.name = name;
    sample.text = text;
    sample.isWhole = true;
    sample.isEmpty = text.empty();
    sample.sniffed = sniffLayout(text, true);
    return sample;
}

}  // namespace tastescope
