#pragma once

#include <QAbstractButton>

namespace tastescope {

/// The search of a wide window: looks like a field, says what can be found and the key; a click opens the dialog.
class FindButton : public QAbstractButton {
    Q_OBJECT
  public:
    explicit FindButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
};

}  // namespace tastescope
