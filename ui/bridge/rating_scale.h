#pragma once

#include <vector>

#include "engine/data/dataset_facts.h"

namespace tastescope {

/// The scale that the ratings of a data set are on, as found in them.
struct RatingScale {
    double lowest = 0;
    double highest = 1;
    double step = 0;   ///< 1 for whole stars, 0.5 for half ones; 0 where the values stand on no common steps
    int decimals = 2;  ///< that every step needs

    int levelCount() const;  ///< 0 without steps
};

/// `lowest` and `highest` are those of the data set the facts are of.
RatingScale ratingScale(const DatasetFacts& facts, double lowest, double highest);

/// Bars over a scale: one for each step where they are few enough, else ten of equal width.
class ValueBars {
  public:
    static constexpr int kBinCount = 10;

    ValueBars(const RatingScale& scale, int mostBars);

    int count() const { return count_; }
    bool areLevels() const { return areLevels_; }
    /// The level of a bar, or where it begins.
    double valueOf(int bar) const { return lowest_ + bar / perUnit_; }
    int barOf(double value) const {
        const int bar = int((value - lowest_) * perUnit_ + rounding_);
        return bar < 0 ? 0 : (bar < count_ ? bar : count_ - 1);
    }

  private:
    double lowest_;
    double perUnit_ = 1;
    double rounding_ = 0;
    int count_ = 1;
    bool areLevels_ = true;
};

}  // namespace tastescope
