#include "engine/experiments/json_reading.h"

#include <algorithm>
#include <stdexcept>

namespace tastescope {

JsonReading::JsonReading(const Json& json, std::string place, std::initializer_list<std::string_view> knownNames)
    : json_(json), place_(std::move(place)) {
    if (!json.is_object()) throw std::invalid_argument(place_ + " must be a JSON object");
    for (const auto& [name, value] : json.items()) {
        if (std::find(knownNames.begin(), knownNames.end(), std::string_view(name)) != knownNames.end()) continue;
        std::string known;
        for (const std::string_view one : knownNames) known += (known.empty() ? "" : ", ") + std::string(one);
        throw std::invalid_argument("unknown name '" + name + "' in " + place_ + " (known: " + known + ")");
    }
}

const Json* JsonReading::find(const std::string& name) const {
    const auto found = json_.find(name);
    return found == json_.end() || found->is_null() ? nullptr : &*found;
}

void JsonReading::refuse(const std::string& name, const std::string& expected) const {
    throw std::invalid_argument(place_ + "." + name + " must be " + expected + ", not " + find(name)->dump());
}

std::optional<std::string> JsonReading::text(const std::string& name) const {
    const Json* value = find(name);
    if (value == nullptr) return std::nullopt;
    if (!value->is_string()) refuse(name, "a text");
    return value->get<std::string>();
}

std::optional<double> JsonReading::number(const std::string& name) const {
    const Json* value = find(name);
    if (value == nullptr) return std::nullopt;
    if (!value->is_number()) refuse(name, "a number");
    return value->get<double>();
}

std::optional<std::uint64_t> JsonReading::count(const std::string& name, std::uint64_t minimum) const {
    const Json* value = find(name);
    if (value == nullptr) return std::nullopt;
    if (!value->is_number_unsigned() || value->get<std::uint64_t>() < minimum)
        refuse(name, "a whole number from " + std::to_string(minimum));
    return value->get<std::uint64_t>();
}

std::optional<bool> JsonReading::flag(const std::string& name) const {
    const Json* value = find(name);
    if (value == nullptr) return std::nullopt;
    if (!value->is_boolean()) refuse(name, "true or false");
    return value->get<bool>();
}

}  // namespace tastescope
