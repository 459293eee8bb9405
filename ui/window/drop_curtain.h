#pragma once

#include <QWidget>

namespace tastescope {

/// Lies over the window while something that can be opened is held above it, and says what letting go will do.
class DropCurtain : public QWidget {
    Q_OBJECT
  public:
    explicit DropCurtain(QWidget& covered);

    /// Covers the whole of its parent and shows.
    void cover(const QString& name);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString text_;
};

}  // namespace tastescope
