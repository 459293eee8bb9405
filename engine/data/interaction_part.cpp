#include "engine/data/interaction_part.h"

#include <algorithm>
#include <cassert>

namespace tastescope {

InteractionPart::InteractionPart(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const PartLabels> labels,
                                 PartLabel label)
    : dataset_(std::move(dataset)), labels_(std::move(labels)), label_(label) {
    assert(labels_->size() == dataset_->interactionCount());
    size_ = static_cast<std::size_t>(std::count(labels_->begin(), labels_->end(), label_));
}

}  // namespace tastescope
