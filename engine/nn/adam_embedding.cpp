#include "engine/nn/adam_embedding.h"

#include <algorithm>
#include <array>

#include "engine/core/block_loop.h"
#include "engine/core/denormals.h"
#include "engine/core/errors.h"

namespace tastescope {
namespace {

constexpr std::size_t kRowsPerBlock = 1024;

constexpr std::array<const char*, 3> kPartNames = {"", ".means", ".squares"};

/// visit(range) for pieces of the rows, on up to `threadCount` threads.
template <class Visit>
void forEachPiece(std::size_t rowCount, int threadCount, Visit&& visit) {
    forEachBlock(blockCountFor(rowCount, kRowsPerBlock), threadCount, [&](std::size_t block) {
        const FlushDenormals flush;
        visit(rowsOfBlock(block, kRowsPerBlock, rowCount));
    });
}

}  // namespace

AdamEmbedding::AdamEmbedding(std::size_t rows, std::size_t columns)
    : columns_(columns),
      stride_(FactorMatrix(0, columns).stride()),
      rows_(rows * 3 * stride_, 0.0F),
      lastSteps_(rows, 0) {}

void AdamEmbedding::catchUpAll(const AdamClock& clock, int threadCount) {
    forEachPiece(rows(), threadCount, [&](BlockRange range) {
        for (std::size_t index = range.begin; index < range.end; ++index) catchUp(index, clock);
    });
}

FactorMatrix AdamEmbedding::valuesAt(const AdamClock& clock, int threadCount) const {
    FactorMatrix values(rows(), columns_);
    forEachPiece(rows(), threadCount, [&](BlockRange range) {
        BigVector<float> copy(3 * stride_);
        for (std::size_t index = range.begin; index < range.end; ++index) {
            std::copy_n(row(index), copy.size(), copy.begin());
            if (lastSteps_[index] != clock.stepsDone())
                passAdamGap(copy.data(), stride_, clock.gapSince(lastSteps_[index]));
            std::copy_n(copy.data(), columns_, values.row(index).begin());
        }
    });
    return values;
}

void AdamEmbedding::save(TensorBundle& bundle, const std::string& name) const {
    for (std::size_t part = 0; part < kPartNames.size(); ++part) {
        FactorMatrix values(rows(), columns_);
        for (std::size_t index = 0; index < rows(); ++index)
            std::copy_n(row(index) + part * stride_, columns_, values.row(index).begin());
        bundle.setMatrix(name + kPartNames[part], values);
    }
    bundle.set<std::uint64_t>(name + ".steps", lastSteps_);
}

void AdamEmbedding::load(const TensorBundle& bundle, const std::string& name, std::uint64_t stepsDone) {
    AdamEmbedding loaded(rows(), columns_);
    for (std::size_t part = 0; part < kPartNames.size(); ++part) {
        const FactorMatrix values = bundle.matrix(name + kPartNames[part], rows(), columns_);
        for (std::size_t index = 0; index < rows(); ++index)
            std::ranges::copy(values.row(index), loaded.row(index) + part * stride_);
    }
    const auto steps = bundle.get<std::uint64_t>(name + ".steps", rows());
    if (std::ranges::any_of(steps, [&](std::uint64_t step) { return step > stepsDone; }))
        throw ModelFileError(bundle.origin(), "its steps of '" + name + "' lie behind its end");
    loaded.lastSteps_.assign(steps.begin(), steps.end());
    *this = std::move(loaded);
}

}  // namespace tastescope
