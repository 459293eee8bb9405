#include "engine/reading/duplicates.h"

#include <array>
#include <utility>

namespace tastescope {
namespace {

constexpr std::array<std::pair<std::string_view, Duplicates>, 6> kNames{{{"auto", Duplicates::automatic},
                                                                         {"all", Duplicates::keepAll},
                                                                         {"first", Duplicates::first},
                                                                         {"last", Duplicates::last},
                                                                         {"mean", Duplicates::mean},
                                                                         {"sum", Duplicates::sum}}};

}  // namespace

std::string_view duplicatesName(Duplicates duplicates) {
    for (const auto& [name, value] : kNames)
        if (value == duplicates) return name;
    return kNames.front().first;
}

std::optional<Duplicates> duplicatesFromName(std::string_view name) {
    for (const auto& [known, value] : kNames)
        if (known == name) return value;
    return std::nullopt;
}

}  // namespace tastescope
