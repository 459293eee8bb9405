#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/models/trained_model.h"

namespace tastescope {

/// One column of the embeddings.
struct FactorHealth {
    std::size_t factor = 0;             // counted from 0
    double itemVariance = 0.0;          // over the items with training ratings
    double userVariance = 0.0;          // over the users with training ratings
    double share = 0.0;                 // of the dot products: E[p²] E[q²] of this factor over the sum of all
    bool isIdle = false;                // its share is below a hundredth of an even one
    double strongestCorrelation = 0.0;  // with another factor, over the items; signed
    std::size_t correlatedWith = 0;
};

/// Lengths of the vectors of one fifth of the users or items, ordered by their training ratings.
struct NormBand {
    double meanRatings = 0.0;
    double meanNorm = 0.0;
    std::size_t count = 0;
};

/// What the factors of a model do: which carry the scores, which are idle or say the same, and whether the popular are long.
struct FactorReport {
    std::vector<FactorHealth> factors;  // the largest share first
    std::size_t idleCount = 0;
    double effectiveRank = 0.0;         // (Σ share)² / Σ share²: how many equal factors would be as many
    std::vector<NormBand> itemNorms;    // five or fewer, the least rated first
    std::vector<NormBand> userNorms;
    std::vector<double> itemCorrelations;  // (rank, rank) row-major, in the order of the embeddings' columns
};

/// Throws RequestError if the model has no embeddings. Cost: O((users + items) * rank²); the same bits for any thread count.
FactorReport inspectFactors(const TrainedModel& model, int threadCount = 0);

}  // namespace tastescope
