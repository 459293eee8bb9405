#pragma once

#include <QWidget>

namespace tastescope {

/// A line of one pixel between sections: frames are not used.
class Hairline : public QWidget {
    Q_OBJECT
  public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace tastescope
