#pragma once

#include <QAbstractButton>

namespace tastescope {

/// An action as a few words in the accent colour ("open Map"), underlined under the mouse.
class LinkButton : public QAbstractButton {
    Q_OBJECT
  public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

}  // namespace tastescope
