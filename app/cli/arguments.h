#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tastescope {

/// The command line cannot be understood: exit code 2.
class UsageError : public std::invalid_argument {
    using std::invalid_argument::invalid_argument;
};

/// One option of a command, as its help shows it.
struct OptionSpec {
    std::string name;         // "--seed"
    std::string placeholder;  // "N"; empty: takes no value
    std::string help;
    bool isRepeatable = false;
};

/// The words behind a command, checked against what the command knows.
class Arguments {
  public:
    /// Throws UsageError for an unknown option, a missing value or an option given twice.
    Arguments(const std::vector<std::string>& words, const std::vector<OptionSpec>& known);

    const std::vector<std::string>& positional() const { return positional_; }
    bool has(const std::string& option) const { return values_.contains(option); }
    std::optional<std::string> text(const std::string& option) const;
    std::vector<std::string> texts(const std::string& option) const;
    /// Throw UsageError with the option, the value and what is allowed.
    std::optional<std::uint64_t> count(const std::string& option, std::uint64_t minimum, std::uint64_t maximum) const;
    std::optional<double> number(const std::string& option) const;
    std::vector<std::size_t> counts(const std::string& option) const;  // "10,20"

  private:
    std::vector<std::string> positional_;
    std::map<std::string, std::vector<std::string>> values_;
};

}  // namespace tastescope
