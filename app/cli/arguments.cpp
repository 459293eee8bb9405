#include "app/cli/arguments.h"

#include <algorithm>
#include <charconv>

namespace tastescope {
namespace {

template <class T>
std::optional<T> parsed(std::string_view text) {
    T value{};
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

const OptionSpec& findOption(const std::vector<OptionSpec>& known, const std::string& name) {
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const OptionSpec& option) { return option.name == name; });
    if (found == known.end()) throw UsageError("unknown option '" + name + "'");
    return *found;
}

}  // namespace

Arguments::Arguments(const std::vector<std::string>& words, const std::vector<OptionSpec>& known) {
    for (std::size_t place = 0; place < words.size(); ++place) {
        const std::string& word = words[place];
        if (!word.starts_with("-") || word == "-") {
            positional_.push_back(word);
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const OptionSpec& option = findOption(known, name);
        std::string value;
        if (option.placeholder.empty()) {
            if (equals != std::string::npos) throw UsageError(name + " takes no value");
        } else if (equals != std::string::npos) {
            value = word.substr(equals + 1);
        } else if (place + 1 < words.size()) {
            value = words[++place];
        } else {
            throw UsageError(name + " needs a value: " + name + " " + option.placeholder);
        }
        std::vector<std::string>& values = values_[name];
        if (!values.empty() && !option.isRepeatable) throw UsageError(name + " is given twice");
        values.push_back(value);
    }
}

std::optional<std::string> Arguments::text(const std::string& option) const {
    const auto found = values_.find(option);
    if (found == values_.end()) return std::nullopt;
    return found->second.front();
}

std::vector<std::string> Arguments::texts(const std::string& option) const {
    const auto found = values_.find(option);
    return found == values_.end() ? std::vector<std::string>() : found->second;
}

std::optional<std::uint64_t> Arguments::count(const std::string& option, std::uint64_t minimum,
                                              std::uint64_t maximum) const {
    const auto value = text(option);
    if (!value) return std::nullopt;
    const auto number = parsed<std::uint64_t>(*value);
    if (!number || *number < minimum || *number > maximum)
        throw UsageError(option + " must be a whole number from " + std::to_string(minimum) + " to " +
                         std::to_string(maximum) + ", not '" + *value + "'");
    return number;
}

std::optional<double> Arguments::number(const std::string& option) const {
    const auto value = text(option);
    if (!value) return std::nullopt;
    const auto number = parsed<double>(*value);
    if (!number) throw UsageError(option + " must be a number, not '" + *value + "'");
    return number;
}

std::vector<std::size_t> Arguments::counts(const std::string& option) const {
    std::vector<std::size_t> result;
    const std::string list = text(option).value_or("");
    std::size_t begin = 0;
    while (begin < list.size()) {
        const std::size_t comma = std::min(list.find(',', begin), list.size());
        const auto value = parsed<std::size_t>(std::string_view(list).substr(begin, comma - begin));
        if (!value || *value == 0 || *value > 1'000'000)
            throw UsageError(option + " must be whole numbers from 1, such as 10,20, not '" + list + "'");
        result.push_back(*value);
        begin = comma + 1;
    }
    return result;
}

}  // namespace tastescope
