#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace tastescope {

/// The values a knob steps through. Either 1–3–10 steps between two ends with the model's default among them, or a
/// given list (speeds). Values between the steps are allowed; stepping goes to the next step.
class ValueLadder {
  public:
    struct Step {
        double value;
        QString text;
    };

    /// 0.001, 0.003, 0.01 … between low and high (both positive); `zero` adds 0 below them.
    static ValueLadder decades(double low, double high, std::optional<double> standard = {}, bool zero = false);
    /// The steps as given, ascending; nothing else may be typed.
    static ValueLadder list(std::vector<Step> steps);

    const std::vector<Step>& steps() const { return steps_; }
    bool takesTypedValues() const { return takesTypedValues_; }
    double low() const { return steps_.front().value; }
    double high() const { return steps_.back().value; }
    std::optional<double> standard() const { return standard_; }

    std::optional<double> above(double value) const;
    std::optional<double> below(double value) const;
    /// The step's own text, or the number.
    QString text(double value) const;

  private:
    std::vector<Step> steps_;
    std::optional<double> standard_;
    bool takesTypedValues_ = true;
};

}  // namespace tastescope
