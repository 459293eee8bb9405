#pragma once

#include <cstddef>

#include "engine/core/random.h"
#include "engine/data/interaction_part.h"

namespace tastescope {

/// Gives `label` to `count` rows drawn uniformly from those labelled train, without replacement: a row is drawn from
/// all rows, and drawn again while it is taken. Needs no list of rows, so it touches one byte a row and nothing else.
/// Cost: expected O(rows · ln(1 / fraction left)); drawing a tenth takes about rows / 9 numbers.
/// Precondition: at least `count` rows are labelled train.
void drawRows(PartLabels& labels, std::size_t count, PartLabel label, RandomStream& stream);

}  // namespace tastescope
