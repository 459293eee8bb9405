#pragma once

#include "ui/widgets/list_values.h"

#include <QWidget>

namespace tastescope {

/// The sum that gives a prediction, as bars that hand over from one to the next. The total is checked against the
/// parts by whoever makes them; here nothing is computed but places.
class PartsWaterfall : public QWidget {
    Q_OBJECT
  public:
    explicit PartsWaterfall(QWidget* parent = nullptr);

    /// `decimals` of the figures at the right.
    void setParts(std::vector<WaterfallPart> parts, int decimals = 2);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return QSize(160, sizeHint().height()); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Span {
        double from;
        double to;
    };

    /// The spans of all parts, and the value at which the bars begin.
    std::vector<Span> spans() const;
    void describe();

    std::vector<WaterfallPart> parts_;
    int decimals_ = 2;
};

}  // namespace tastescope
