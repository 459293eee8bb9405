#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `ease`: score(u, i) = Σ_j x_uj · B_ji, with B the item-item weights of the least squared error ‖X − X B‖² + λ ‖B‖² whose
/// diagonal is zero. In closed form, with P = (Xᵀ X + λ I)⁻¹: B_ji = −P_ji / P_ii.
/// `dropout` p adds p / (1 - p) · diag(Xᵀ X) to λ I: as if every positive of the input were left out with probability p, so that an
/// item learns from its neighbours and not from near copies. `user_damping` β weights the squared errors of a user who has n
/// positives by n^-β. Both are 0 in the paper's EASE.
/// Source: Steck, "Embarrassingly shallow autoencoders for sparse data", WWW 2019, eq. 8; dropout: Steck, "Autoencoders that don't
/// overfit towards the identity", NeurIPS 2020 (EDLAE of full rank); the weights of users are ours. Differs: in single precision, items
/// without positives are left out, P comes from symmetric sweeps (see SymmetricSweep) and replaces the matrix it is made of.
/// Promise: the same bits for any number of threads.
/// Cost: the sum over users of their positives squared, and items³ / 2. Memory: 4 bytes · items².
ModelEntry easeEntry();

}  // namespace tastescope
