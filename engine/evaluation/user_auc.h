#pragma once

#include <cstdint>
#include <span>

namespace tastescope {

/// Area under the ROC curve of one user: how often a relevant item scores above another candidate, a tie counting half.
/// Minus infinity and NaN are no candidates; a relevant item without a score is below every candidate. `relevant` ascends.
/// NaN where there is no relevant item or no other candidate. Cost: O(items * relevant), in whole vectors.
/// Source: Rendle et al., "BPR: Bayesian personalized ranking from implicit feedback", UAI 2009, section 4.1.1 (their
/// indicator gives a tie nothing).
double userAuc(std::span<const float> scores, std::span<const std::uint32_t> relevant);

}  // namespace tastescope
