#pragma once

// Before <compare>: Qt 6.4's moc loses its way where that is the first standard header it meets.
#include <cstddef>

#include <compare>
#include <cstdint>
#include <functional>

namespace tastescope {

/// A position in one table (users, items). Two tags make two types, so that a UserIndex passed as an ItemIndex does
/// not compile. Indices live only inside the engine: outside there are external ids.
template <class Tag>
class Index {
  public:
    constexpr Index() = default;
    explicit constexpr Index(std::size_t value) : value_(static_cast<std::uint32_t>(value)) {}

    constexpr std::uint32_t value() const { return value_; }
    constexpr auto operator<=>(const Index&) const = default;

  private:
    std::uint32_t value_ = 0;
};

using UserIndex = Index<struct UserTag>;
using ItemIndex = Index<struct ItemTag>;

}  // namespace tastescope

template <class Tag>
struct std::hash<tastescope::Index<Tag>> {
    std::size_t operator()(tastescope::Index<Tag> index) const noexcept { return index.value(); }
};
