#pragma once

#include "ui/charts/chart_values.h"

#include <QWidget>

namespace tastescope {

/// Bars over a few values (ratings from 0.5 to 5) with labels below; the bar under the mouse or the arrow keys tells
/// its count. No y axis: the read-out gives the numbers.
class Histogram : public QWidget {
    Q_OBJECT
  public:
    explicit Histogram(QWidget* parent = nullptr);

    void setValues(const HistogramValues& values);
    int current() const { return current_; }
    /// "3.5: 41,002 ratings, 23 %", or nothing when no bar is current.
    QString readOut() const;

    QSize sizeHint() const override { return {216, 176}; }
    QSize minimumSizeHint() const override { return {96, 56}; }

  signals:
    void readOutChanged(const QString& text);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    QString textOf(int bar) const;
    void describe();
    QRectF barColumn(int bar) const;
    QRectF plot() const;
    void setCurrent(int bar);

    HistogramValues values_;
    int current_ = -1;
};

}  // namespace tastescope
