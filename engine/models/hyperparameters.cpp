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

std::string valueText(const Hyperparameter& one, double value) {
    if (one.type == HyperparameterType::boolean) return value != 0.0 ? "true" : "false";
    if (one.type == HyperparameterType::choice) return one.options.at(static_cast<std::size_t>(value)).id;
    return shortNumber(value);
}

Hyperparameter choiceHyperparameter(std::string name, std::string label, std::string help,
                                    std::vector<HyperparameterOption> options) {
    Hyperparameter one;
    one.name = std::move(name);
    one.label = std::move(label);
    one.help = std::move(help);
    one.type = HyperparameterType::choice;
    one.maximum = static_cast<double>(options.size() - 1);
    one.options = std::move(options);
    return one;
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
    if ((one.type == HyperparameterType::integer || one.type == HyperparameterType::choice) && value != std::floor(value))
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
    if (one.type == HyperparameterType::choice) {
        std::string known;
        for (std::size_t position = 0; position < one.options.size(); ++position) {
            if (one.options[position].id == text) {
                set(name, static_cast<double>(position));
                return;
            }
            known += (known.empty() ? "" : ", ") + one.options[position].id;
        }
        throw std::invalid_argument(one.name + " must be one of " + known + ", not '" + std::string(text) + "'");
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
            case HyperparameterType::choice: json[one.name] = valueText(one, value); break;
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
        else if (value.is_string())
            setFromText(name, value.get<std::string>());
        else
            throw std::invalid_argument("hyperparameter '" + name + "' must be a number, a word or true or false, not " + value.dump());
    }
}

}  // namespace tastescope
