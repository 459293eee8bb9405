#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/json.h"

namespace tastescope {

enum class HyperparameterType { integer, real, boolean, choice };
enum class HyperparameterScale { linear, logarithmic };

/// One of the ways a hyperparameter of type choice can be set.
struct HyperparameterOption {
    std::string id;     // "pearson": in files and commands
    std::string label;  // "Pearson": on screen
};

/// One hyperparameter, described by data: forms, the command line, JSON and sweeps are all made from this.
struct Hyperparameter {
    std::string name;   // "learning_rate": in files and commands
    std::string label;  // "Learning rate": on screen
    std::string help;   // what it means and what turning it does, one or two sentences
    HyperparameterType type = HyperparameterType::real;
    double defaultValue = 0.0;
    double minimum = 0.0;
    double maximum = 1.0;
    HyperparameterScale scale = HyperparameterScale::linear;
    bool isLive = false;  // may change while the model trains; else a change starts anew
    std::vector<HyperparameterOption> options = {};  // of a choice, whose value is the position here
};

/// A hyperparameter that is one of several named options, the first by default. Structural: a change starts anew.
Hyperparameter choiceHyperparameter(std::string name, std::string label, std::string help,
                                    std::vector<HyperparameterOption> options);

using HyperparameterList = std::vector<Hyperparameter>;

/// Values of a model's hyperparameters by name: always complete and in range, because they can only be set through the description.
class HyperparameterValues {
  public:
    HyperparameterValues() = default;
    explicit HyperparameterValues(const HyperparameterList& descriptions);

    /// Throws std::invalid_argument with the value and the allowed range, or with the known names.
    void set(std::string_view name, double value);
    void setFromText(std::string_view name, std::string_view text);

    double real(std::string_view name) const { return values_.at(std::string(name)); }
    std::size_t count(std::string_view name) const { return static_cast<std::size_t>(real(name)); }
    bool flag(std::string_view name) const { return real(name) != 0.0; }
    /// Position of the chosen option, as an enumeration that lists them in the same order.
    template <class Enumeration>
    Enumeration choice(std::string_view name) const {
        return static_cast<Enumeration>(count(name));
    }

    const HyperparameterList& descriptions() const { return descriptions_; }
    Json toJson() const;
    /// Throws std::invalid_argument as set() does.
    void setFromJson(const Json& values);

  private:
    const Hyperparameter& description(std::string_view name) const;

    HyperparameterList descriptions_;
    std::map<std::string, double> values_;
};

/// A value of `one` as in files and commands: "64", "true", "pearson".
std::string valueText(const Hyperparameter& one, double value);

/// A number as a person would write it: "0.06", "64", "1e-05".
std::string shortNumber(double value);

}  // namespace tastescope
