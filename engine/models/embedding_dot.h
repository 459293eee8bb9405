#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `embedding-dot`: r̂ = p_u · q_i, or μ + b_u + b_i + p_u · q_i, by Adam in mini-batches on the mean squared error: the well-known exercise
/// with two embedding layers and a dot product.
/// Source: Adam after Kingma, Ba, ICLR 2015 (see nn/adam_clock.h). Keras's form, with its dense rule for the embeddings; the last partial batch of
/// an epoch is kept. Regularisation λ adds λ (|p_u|² + |q_i|²), with the biases as a part of p and q, to the squared error of each rating.
/// Differs: users and items without training ratings start at zero, where Keras leaves them at random numbers.
/// Promise: the same bits for any number of threads; bits may differ between instruction sets.
ModelEntry embeddingDotEntry();

}  // namespace tastescope
