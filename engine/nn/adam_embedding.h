#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/factor_matrix.h"
#include "engine/core/tensor_bundle.h"
#include "engine/nn/adam_clock.h"

namespace tastescope {

/// A table of embeddings under Adam with the dense rule (rows without a gradient move on while their moments decay), computed lazily: a row
/// knows the step it stands at and is brought up to date when a batch needs it. Values and both moments of a row are neighbours in memory.
class AdamEmbedding {
  public:
    /// Shape (rows, columns), all zeros, standing at step 0.
    AdamEmbedding(std::size_t rows, std::size_t columns);

    std::size_t rows() const { return lastSteps_.size(); }
    std::size_t columns() const { return columns_; }
    /// Floats of a gradient: columns rounded up to FactorMatrix::kRowAlignment.
    std::size_t stride() const { return stride_; }
    /// The values of a row, as of the step that it stands at, then its moments.
    float* row(std::size_t index) { return rows_.data() + index * 3 * stride_; }
    const float* row(std::size_t index) const { return rows_.data() + index * 3 * stride_; }

    /// Brings a row to clock.stepsDone(). Cost: O(columns), and see AdamClock::gapSince().
    void catchUp(std::size_t index, const AdamClock& clock) {
        if (lastSteps_[index] == clock.stepsDone()) return;
        passAdamGap(row(index), stride_, clock.gapSince(lastSteps_[index]));
        lastSteps_[index] = clock.stepsDone();
    }
    /// Takes the step `step`, which brought the clock to `stepNumber`; the row must stand at the one before.
    void takeStep(std::size_t index, const float* gradient, const AdamStep& step, std::uint64_t stepNumber) {
        stepAdamRow(row(index), gradient, stride_, step);
        lastSteps_[index] = stepNumber;
    }
    /// Brings all rows to clock.stepsDone(). Cost: O(rows · columns).
    void catchUpAll(const AdamClock& clock, int threadCount);
    /// The values that all rows have at clock.stepsDone(); the table itself stays as it is. Shape (rows, columns). Cost: O(rows · columns).
    FactorMatrix valuesAt(const AdamClock& clock, int threadCount) const;

    /// Values, moments and steps as tensors `NAME`, `NAME.means`, `NAME.squares`, `NAME.steps`. Loading throws ModelFileError if they do not fit.
    void save(TensorBundle& bundle, const std::string& name) const;
    void load(const TensorBundle& bundle, const std::string& name, std::uint64_t stepsDone);

  private:
    std::size_t columns_;
    std::size_t stride_;
    BigVector<float> rows_;
    std::vector<std::uint64_t> lastSteps_;
};

}  // namespace tastescope
