#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/index_types.h"
#include "engine/data/attributes.h"
#include "engine/data/user_lists.h"

namespace tastescope {

/// What the recommended lists of all counted users are like, whoever likes them: nothing held out is looked at.
struct ListQuality {
    std::size_t cutoff = 0;
    double coverage = 0.0;             // share of the items with a training interaction that are in some list
    double gini = 0.0;                 // of how often those items are listed: 0 all alike, towards 1 a few items only
    double novelty = 0.0;              // mean over places of −log2(training interactions of the item / users), in bits
    double popularityLift = 0.0;       // mean over users of the list's mean popularity / the history's, less 1
    std::optional<double> diversity;   // mean over users of 1 − cosine of the categories of two places; where there are any

    bool operator==(const ListQuality&) const = default;
};

/// Gathers the lists of one evaluation. Threads record different cases at the same time; the sums are made afterwards in
/// the order of the cases. Sources: Ge, Delgado-Battenfeld, Jannach, RecSys 2010 (coverage); Vargas, Castells, RecSys 2011
/// (novelty); Ziegler et al., WWW 2005 (diversity); Abdollahpouri et al., RMSE workshop 2019 (popularity lift).
class ListTally {
  public:
    /// `train` and `categories` (may be null) have to outlive the tally. Memory: 4 bytes a place of every list.
    ListTally(std::size_t caseCount, std::size_t itemCount, std::size_t cutoff, const UserLists& train,
              const CategoryColumn* categories);

    std::size_t cutoff() const { return cutoff_; }
    /// The best of `scores`, as topItems(). Call at most once a case. Cost: O(items).
    void record(std::size_t caseIndex, UserIndex user, std::span<const float> scores);
    ListQuality result() const;

  private:
    struct UserSums {
        bool isCounted = false;
        std::size_t places = 0;
        double novelty = 0.0;
        double lift = 0.0;
        bool hasLift = false;
        double diversity = 0.0;
        bool hasDiversity = false;
    };
    double liftOf(UserIndex user, std::span<const std::uint32_t> list) const;
    std::optional<double> diversityOf(std::span<const std::uint32_t> list) const;

    std::size_t cutoff_;
    const UserLists& train_;
    const CategoryColumn* categories_;
    std::vector<std::uint32_t> trainCounts_;  // by item
    std::vector<std::uint32_t> lists_;        // (cases, cutoff)
    std::vector<UserSums> sums_;
};

}  // namespace tastescope
