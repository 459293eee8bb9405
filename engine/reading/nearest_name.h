#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tastescope {

/// The name most like `name` (letter case aside), if it is like enough for "did you mean": at most a third of its
/// letters changed, added or left out. Of equals the first. Cost: O(names * length²).
std::optional<std::string> nearestName(std::string_view name, std::span<const std::string> names);

/// The path of the file or folder beside `path` whose name is most like it.
std::optional<std::string> nearestSibling(const std::string& path);

}  // namespace tastescope
