#include "engine/reading/json_cutter.h"

#include <span>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {
namespace {

bool isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

}  // namespace

bool JsonCutter::refill() {
    place_ = 0;
    filled_ = source_.read(std::span(buffer_));
    return filled_ > 0;
}

/// Takes one character; true if it ends the element.
bool JsonCutter::take(char character) {
    if (depth_ == 0) {
        if (character == '[') depth_ = 1;
        return false;
    }
    if (isInText_) {
        if (isEscaped_)
            isEscaped_ = false;
        else if (character == '\\')
            isEscaped_ = true;
        else if (character == '"')
            isInText_ = false;
    } else if (character == '"') {
        isInText_ = true;
    } else if (character == '{' || character == '[') {
        ++depth_;
    } else if (character == ']' && depth_ == 1) {
        depth_ = 0;
        return !element_.empty();
    } else if (character == '}' || character == ']') {
        // One too many within the array belongs to what is refused; it does not end the array.
        if (depth_ > 1) --depth_;
    } else if (character == ',' && depth_ == 1) {
        return !element_.empty();
    }
    if (element_.empty()) {
        if (isBlank(character)) return false;
        elementLine_ = line_;
    }
    if (element_.size() == kLongestElement)
        throw DataError(source_.path(), TASTESCOPE_TR("has a JSON object of more than 64 MiB"),
                        TASTESCOPE_TR("rating files have one short object a rating"), elementLine_);
    element_ += character;
    return false;
}

bool JsonCutter::next() {
    element_.clear();
    while (place_ < filled_ || refill()) {
        const char character = buffer_[place_++];
        const bool isEnd = take(character);
        if (character == '\n') ++line_;
        if (isEnd) return true;
    }
    return !element_.empty();
}

}  // namespace tastescope
