#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/json.h"

namespace tastescope {

/// One object of a JSON file that a person may have written: unknown names and wrong types are errors that name the
/// place, so that a slip never passes as a default. Throws std::invalid_argument. Refers to `json`, which has to outlive it.
class JsonReading {
  public:
    JsonReading(const Json& json, std::string place, std::initializer_list<std::string_view> knownNames);

    std::optional<std::string> text(const std::string& name) const;
    std::optional<double> number(const std::string& name) const;
    /// A whole number from `minimum`.
    std::optional<std::uint64_t> count(const std::string& name, std::uint64_t minimum = 0) const;
    std::optional<bool> flag(const std::string& name) const;
    /// The value as it is; null where it is absent.
    const Json* find(const std::string& name) const;

  private:
    [[noreturn]] void refuse(const std::string& name, const std::string& expected) const;

    const Json& json_;
    std::string place_;
};

}  // namespace tastescope
