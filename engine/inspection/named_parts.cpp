#include "engine/inspection/named_parts.h"

namespace tastescope {

void nameParts(std::vector<ScorePart>& parts, const ModelContext& context) {
    for (ScorePart& part : parts) {
        if (part.item) part.name = context.itemTitle(*part.item);
        if (part.user) part.name = "user " + std::string(context.userIds.id(part.user->value()));
    }
}

}  // namespace tastescope
