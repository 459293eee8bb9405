#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/sparse_rows.h"
#include "engine/core/tensor_bundle.h"
#include "engine/models/pair_schedule.h"
#include "engine/models/set_similarity.h"

namespace tastescope {

/// Chooses the powers and the offset of co-counts on a slice of the training part. A tenth of every user's items (one at least, of
/// two or more) is held out; of every setting of a fixed grid the ten most similar items of each item are listed by the rest.
///   hit rate: how often a held-out item is on the list of another item of its user;
///   coverage, Gini: over how often each item is on the lists of items that at least five like.
/// Hit rate alone is won by popularity, so only settings with coverage ≥ 0.6 and Gini ≤ 0.747 count. Of those within 8 % of the
/// best hit rate, which is less than its error, the largest offset is taken (neighbours then rest on most users in common), and of
/// these the best hit rate. Where no setting keeps the bounds, the one with the smallest Gini.
/// Of more than 2,000 items that many are drawn, and nothing else is looked at. Titles and categories are never read.
class CoCountTuning {
  public:
    /// `liked`: by user. Cost: O(values).
    CoCountTuning(const SparseRows& liked, std::uint64_t seed);

    std::size_t roundCount() const { return schedule_.roundCount(); }
    /// The lists of the items of one round, for every setting. Cost: its pairs, and settings · items an item. Round 0 starts anew.
    void runRound(std::size_t round, int threadCount);
    /// After the last round. Empty where nothing could be held out.
    std::optional<CoCountPowers> chosen() const;

    void save(TensorBundle& state) const;
    /// Throws ModelFileError if the state does not fit.
    void load(const TensorBundle& state);

    /// Of one setting: what chosen() compares.
    struct Quality {
        double hitRate = 0.0;
        double coverage = 0.0;
        double gini = 0.0;
    };
    static const std::vector<CoCountPowers>& settings();
    Quality quality(std::size_t setting) const;

  private:
    struct Tally {
        std::vector<std::uint64_t> hits;         // by setting
        std::vector<std::uint32_t> appearances;  // (setting, item)
    };
    Tally emptyTally() const;
    void addLists(std::size_t item, std::vector<float>& scratch, Tally& tally) const;

    std::size_t itemCount_ = 0;
    SparseRows itemsOfUser_;  // what is left, among the items that are looked at
    SparseRows usersOfItem_;
    SparseRows heldOfUser_;
    std::uint64_t queries_ = 0;
    PairSchedule schedule_;
    std::vector<std::vector<float>> neighbourScales_;  // n^b for each distinct b, as settings() go
    Tally tally_;
};

}  // namespace tastescope
