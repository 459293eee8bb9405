#include "ui/widgets/log_slider.h"

#include "ui/theme/number_text.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tastescope {

namespace {

constexpr double kDecadesAboveZero = 1e-5;

// Two significant digits are what a hand on a slider can mean.
double roundedTo(double value, int digits) {
    if (value == 0) return 0;
    const double power = std::pow(10.0, digits - 1 - std::floor(std::log10(std::abs(value))));
    return std::round(value * power) / power;
}

double leastPositive(const SliderScale& scale) {
    return scale.low > 0 ? scale.low : scale.high * kDecadesAboveZero;
}

}  // namespace

double SliderScale::value(int position) const {
    const double share = double(position) / kPositions;
    if (position <= 0) return low;
    if (position >= kPositions) return high;
    double answer = low + share * (high - low);
    if (isLog) {
        const double floor = leastPositive(*this);
        answer = roundedTo(floor * std::pow(high / floor, share), 2);
    } else {
        const double step = std::pow(10.0, std::floor(std::log10((high - low) / 100)));
        answer = std::round(answer / step) * step;
    }
    return std::clamp(isWhole ? std::round(answer) : answer, low, high);
}

int SliderScale::position(double value) const {
    if (!(high > low)) return 0;
    double share = (value - low) / (high - low);
    if (isLog) {
        const double floor = leastPositive(*this);
        share = value <= 0 ? 0 : std::log(value / floor) / std::log(high / floor);
    }
    return int(std::lround(std::clamp(share, 0.0, 1.0) * kPositions));
}

LogSlider::LogSlider(const SliderScale& scale, QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setRange(0, SliderScale::kPositions);
    setSingleStep(SliderScale::kPositions / 50);
    setPageStep(SliderScale::kPositions / 10);
    setFocusPolicy(Qt::StrongFocus);
    setScale(scale);
    connect(this, &QSlider::valueChanged, this, [this](int position) {
        realValue_ = scale_.value(position);
        setAccessibleDescription(significantText(realValue_));
        if (isSliderDown())
            emit valueDragged(realValue_);
        else
            emit valueChosen(realValue_);
    });
    connect(this, &QSlider::sliderReleased, this, [this] { emit valueChosen(realValue_); });
}

void LogSlider::setScale(const SliderScale& scale) {
    scale_ = scale;
    setRealValue(std::clamp(realValue_, scale.low, scale.high));
}

void LogSlider::setRealValue(double value) {
    const QSignalBlocker blocker(this);
    realValue_ = value;
    setValue(scale_.position(value));
    setAccessibleDescription(significantText(value));
    update();
}

void LogSlider::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

}  // namespace tastescope
