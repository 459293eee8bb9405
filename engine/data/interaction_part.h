#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

#include "engine/core/big_vector.h"
#include "engine/data/dataset.h"

namespace tastescope {

/// Which part of a split a row belongs to. The numbers are those of published fold files.
enum class PartLabel : std::uint8_t { train = 0, validation = 1, test = 2, unused = 3 };

/// One label a row of a data set, in file order: one byte a row, where lists of row numbers would take four.
using PartLabels = BigVector<PartLabel>;

/// The rows of a data set that carry one label: a view that shares ownership of both.
class InteractionPart {
  public:
    InteractionPart() = default;
    /// Precondition: labels->size() == dataset->interactionCount(). Cost: O(rows) to count.
    InteractionPart(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const PartLabels> labels, PartLabel label);

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    const Dataset& dataset() const { return *dataset_; }
    const std::shared_ptr<const Dataset>& datasetPointer() const { return dataset_; }

    /// Calls visit(row) for the rows of this part in [begin, end) of the data set, in file order.
    template <class Visit>
    void forEachRow(std::size_t begin, std::size_t end, Visit&& visit) const {
        if (size_ == 0) return;
        const PartLabels& labels = *labels_;
        for (std::size_t row = begin; row < end; ++row)
            if (labels[row] == label_) visit(row);
    }
    template <class Visit>
    void forEachRow(Visit&& visit) const {
        if (size_ != 0) forEachRow(0, labels_->size(), std::forward<Visit>(visit));
    }

  private:
    std::shared_ptr<const Dataset> dataset_;
    std::shared_ptr<const PartLabels> labels_;
    PartLabel label_ = PartLabel::train;
    std::size_t size_ = 0;
};

}  // namespace tastescope
