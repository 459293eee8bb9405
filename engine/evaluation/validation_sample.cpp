#include "engine/evaluation/validation_sample.h"

#include "engine/core/random.h"

namespace tastescope {

std::vector<UserIndex> validationSample(const UserLists& relevant, std::size_t largest, std::uint64_t seed) {
    std::vector<UserIndex> users;
    for (std::size_t user = 0; user < relevant.userCount(); ++user)
        if (!relevant.items(UserIndex(user)).empty()) users.emplace_back(user);
    if (users.size() <= largest) return users;

    // Selection sampling (Knuth, TAOCP 2, algorithm S): every user in turn is taken with the chance wanted / left.
    RandomStream stream(seed, RandomPurpose::sampling);
    std::vector<UserIndex> sample;
    sample.reserve(largest);
    for (std::size_t place = 0; sample.size() < largest; ++place) {
        const auto left = static_cast<std::uint32_t>(users.size() - place);
        if (stream.below(left) < largest - sample.size()) sample.push_back(users[place]);
    }
    return sample;
}

}  // namespace tastescope
