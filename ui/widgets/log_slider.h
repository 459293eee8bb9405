#pragma once

#include <QSlider>

namespace tastescope {

/// How a slider's way maps to values: linear or logarithmic, whole or real.
struct SliderScale {
    double low = 0;
    double high = 1;
    bool isLog = false;
    bool isWhole = false;

    static constexpr int kPositions = 400;

    /// The value at a position 0 … kPositions, rounded to what a person would write. A logarithmic scale that begins
    /// at 0 has 0 at its first position and five decades above it.
    double value(int position) const;
    int position(double value) const;
};

/// A slider over real values. `valueDragged` follows the hand, `valueChosen` comes when it lets go (or with a key):
/// structural changes start training anew only then. The wheel acts only on a focused slider.
class LogSlider : public QSlider {
    Q_OBJECT
  public:
    explicit LogSlider(const SliderScale& scale = {}, QWidget* parent = nullptr);

    void setScale(const SliderScale& scale);
    const SliderScale& scale() const { return scale_; }
    /// Does not emit. The value is kept as given, not rounded to a position.
    void setRealValue(double value);
    double realValue() const { return realValue_; }

  signals:
    void valueDragged(double value);
    void valueChosen(double value);

  protected:
    void wheelEvent(QWheelEvent* event) override;

  private:
    SliderScale scale_;
    double realValue_ = 0;
};

}  // namespace tastescope
