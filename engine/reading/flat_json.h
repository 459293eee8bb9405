#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tastescope {

/// One member of a JSON object.
struct JsonField {
    enum class Kind { text, number, other };  // other: true, false, null, an array or an object

    std::string name;
    std::string value;  // of a text its characters, of a number its digits as they are written; else empty
    Kind kind = Kind::other;
};

/// Takes the members of one JSON object into `fields`, in their order; what lies deeper is passed over. Returns
/// nullptr, or why it is refused. Cost: O(length); memory does not depend on how deep the text is nested.
const char* readFlatJson(std::string_view text, std::vector<JsonField>& fields);

}  // namespace tastescope
