#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `ease`: score(u, i) = Σ_j x_uj · B_ji, with B the item-item weights of the least squared error ‖X − X B‖² + λ ‖B‖² whose
/// diagonal is zero. In closed form, with P = (Xᵀ X + λ I)⁻¹: B_ji = −P_ji / P_ii.
/// Source: Steck, "Embarrassingly shallow autoencoders for sparse data", WWW 2019, eq. 8. Differs: in single precision, items
/// without positives are left out, P comes from symmetric sweeps (see SymmetricSweep) and replaces the matrix it is made of.
/// Promise: the same bits for any number of threads.
/// Cost: the sum over users of their positives squared, and items³ / 2. Memory: 4 bytes · items².
ModelEntry easeEntry();

}  // namespace tastescope
