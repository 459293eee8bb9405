#pragma once

#include <QAbstractButton>
#include <QString>

namespace tastescope {

/// A name to go to, with a figure behind it ("User 284 0.96"): a button in a round outline.
class Chip : public QAbstractButton {
    Q_OBJECT
  public:
    explicit Chip(QWidget* parent = nullptr);

    void setTexts(const QString& name, const QString& figure);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QString figure_;
};

}  // namespace tastescope
