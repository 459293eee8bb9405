#include "engine/reading/rating_value.h"

#include <cmath>
#include <limits>
#include <optional>

#include "engine/core/number_text.h"
#include "engine/core/translatable.h"

namespace tastescope {

const char* readRating(std::string_view text, float& value) {
    if (text.empty()) return TASTESCOPE_TR("no rating");
    const std::optional<double> number = numberIn(text);
    if (!number) return TASTESCOPE_TR("rating is not a number");
    if (!(std::abs(*number) <= static_cast<double>(std::numeric_limits<float>::max())))
        return TASTESCOPE_TR("rating is not finite");
    value = static_cast<float>(*number);
    return nullptr;
}

}  // namespace tastescope
