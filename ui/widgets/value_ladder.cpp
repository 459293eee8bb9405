#include "ui/widgets/value_ladder.h"

#include "ui/theme/number_text.h"

#include <algorithm>
#include <cmath>

namespace tastescope {

namespace {

bool isSame(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

}  // namespace

ValueLadder ValueLadder::decades(double low, double high, std::optional<double> standard, bool zero) {
    std::vector<double> values;
    if (zero) values.push_back(0);
    const int first = int(std::floor(std::log10(low)));
    const int last = int(std::ceil(std::log10(high)));
    for (int power = first; power <= last; ++power) {
        for (const int digit : {1, 3}) {
            // Dividing gives the double a person would type; multiplying by .001 does not.
            const double value = power < 0 ? digit / std::pow(10.0, -power) : digit * std::pow(10.0, power);
            if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) values.push_back(value);
        }
    }
    if (standard && std::none_of(values.begin(), values.end(), [&](double each) { return isSame(each, *standard); }))
        values.push_back(*standard);
    std::sort(values.begin(), values.end());
    ValueLadder ladder;
    for (const double value : values)
        ladder.steps_.push_back(Step{value, significantText(value)});
    ladder.standard_ = standard;
    return ladder;
}

ValueLadder ValueLadder::list(std::vector<Step> steps) {
    ValueLadder ladder;
    ladder.steps_ = std::move(steps);
    ladder.takesTypedValues_ = false;
    return ladder;
}

std::optional<double> ValueLadder::above(double value) const {
    for (const Step& step : steps_)
        if (step.value > value && !isSame(step.value, value)) return step.value;
    return std::nullopt;
}

std::optional<double> ValueLadder::below(double value) const {
    for (auto step = steps_.rbegin(); step != steps_.rend(); ++step)
        if (step->value < value && !isSame(step->value, value)) return step->value;
    return std::nullopt;
}

QString ValueLadder::text(double value) const {
    for (const Step& step : steps_)
        if (isSame(step.value, value)) return step.text;
    return significantText(value);
}

}  // namespace tastescope
