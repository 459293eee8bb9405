#include "engine/models/hyperparameters.h"

#include <charconv>
#include <cmath>
#include <stdexcept>

namespace tastescope {

std::string shortNumber(double value) {
    char buffer[32];
    const auto [end, failure] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return failure == std::errc() ? std::string(buffer, end) : std::to_string(value);
}

HyperparameterValues::HyperparameterValues(const HyperparameterList& descriptions) : descriptions_(descriptions) {
    for (const Hyperparameter& one : descriptions_) values_[one.name] = one.defaultValue;
}

const Hyperparameter& HyperparameterValues::description(std::string_view name) const {
    std::string known;
    for (const Hyperparameter& one : descriptions_) {
        if (one.name == name) return one;
        known += (known.empty() ? "" : ", ") + one.name;
    }
    throw std::invalid_argument("unknown hyperparameter '" + std::string(name) + "' (this model has " +
                                (known.empty() ? "none" : known) + ")");
}

void HyperparameterValues::set(std::string_view name, double value) {
    const Hyperparameter& one = description(name);
    if (one.type == HyperparameterType::boolean && value != 0.0 && value != 1.0)
        throw std::invalid_argument(one.name + " must be true or false, not " + shortNumber(value));
    if (one.type == HyperparameterType::integer && value != std::floor(value))
        throw std::invalid_argument(one.name + " must be a whole number, not " + shortNumber(value));
    // Not `value < minimum`: NaN must fail too.
    if (!(value >= one.minimum && value <= one.maximum))
        throw std::invalid_argument(one.name + " must be from " + shortNumber(one.minimum) + " to " +
                                    shortNumber(one.maximum) + ", not " + shortNumber(value));
    values_[one.name] = value;
}

void HyperparameterValues::setFromText(std::string_view name, std::string_view text) {
    const Hyperparameter& one = description(name);
    if (one.type == HyperparameterType::boolean && (text == "true" || text == "false")) {
        set(name, text == "true" ? 1.0 : 0.0);
        return;
    }
    double value = 0.0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size())
        throw std::invalid_argument(one.name + " must be a number from " + shortNumber(one.minimum) + " to " +
                                    shortNumber(one.maximum) + ", not '" + std::string(text) + "'");
    set(name, value);
}

Json HyperparameterValues::toJson() const {
    Json json = Json::object();
    for (const Hyperparameter& one : descriptions_) {
        const double value = values_.at(one.name);
        switch (one.type) {
            case HyperparameterType::integer: json[one.name] = static_cast<std::int64_t>(value); break;
            case HyperparameterType::real: json[one.name] = value; break;
            case HyperparameterType::boolean: json[one.name] = value != 0.0; break;
        }
    }
    return json;
}

void HyperparameterValues::setFromJson(const Json& values) {
    if (!values.is_object()) throw std::invalid_argument("hyperparameters must be an object of names and values");
    for (const auto& [name, value] : values.items()) {
        if (value.is_boolean())
            setFromText(name, value.get<bool>() ? "true" : "false");
        else if (value.is_number())
            set(name, value.get<double>());
        else
            throw std::invalid_argument("hyperparameter '" + name + "' must be a number, not " + value.dump());
    }
}

}  // namespace tastescope
