#include "engine/split/per_user_split.h"

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/random.h"
#include "engine/split/fraction_of.h"

namespace tastescope {
namespace {

/// Row numbers by user, each user's in file order: those of user u are rows[starts[u] … starts[u + 1]).
struct RowsByUser {
    std::vector<std::size_t> starts;
    BigVector<std::uint32_t> rows;
};

RowsByUser rowsByUser(const Dataset& dataset) {
    const BigVector<std::uint32_t>& users = dataset.interactions.users;
    RowsByUser lists;
    lists.starts.assign(dataset.userCount() + 1, 0);
    lists.rows.resize(users.size());
    for (const std::uint32_t user : users)
        ++lists.starts[user + 1];
    for (std::size_t user = 0; user < dataset.userCount(); ++user)
        lists.starts[user + 1] += lists.starts[user];
    std::vector<std::size_t> next = lists.starts;
    for (std::size_t row = 0; row < users.size(); ++row)
        lists.rows[next[users[row]]++] = static_cast<std::uint32_t>(row);
    return lists;
}

}  // namespace

UserPartSizes userPartSizes(std::size_t rowCount, double validationFraction, double testFraction) {
    UserPartSizes sizes;
    sizes.test = fractionOf(testFraction, rowCount);
    sizes.validation = fractionOf(validationFraction, rowCount);
    sizes.train = rowCount - sizes.test - sizes.validation;
    if (sizes.train > 1 && sizes.test == 0 && testFraction > 0.0) {
        ++sizes.test;
        --sizes.train;
    }
    if (sizes.train > 1 && sizes.validation == 0 && validationFraction > 0.0) {
        ++sizes.validation;
        --sizes.train;
    }
    return sizes;
}

PartLabels perUserSplit(const Dataset& dataset, const SplitRecipe& recipe, std::uint64_t seed) {
    RowsByUser lists = rowsByUser(dataset);
    PartLabels labels(dataset.interactionCount(), PartLabel::train);
    for (std::size_t user = 0; user < dataset.userCount(); ++user) {
        const std::size_t rowCount = lists.starts[user + 1] - lists.starts[user];
        const std::span<std::uint32_t> rows = std::span(lists.rows).subspan(lists.starts[user], rowCount);
        const UserPartSizes sizes = userPartSizes(rowCount, recipe.validationFraction, recipe.testFraction);
        RandomStream stream(seed, RandomPurpose::split, 0, static_cast<std::uint32_t>(user));
        shuffle(rows, stream);
        for (std::size_t place = 0; place < sizes.test; ++place)
            labels[rows[place]] = PartLabel::test;
        for (std::size_t place = 0; place < sizes.validation; ++place)
            labels[rows[sizes.test + place]] = PartLabel::validation;
    }
    return labels;
}

}  // namespace tastescope
