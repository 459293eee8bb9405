#pragma once

#include <QAbstractButton>

namespace tastescope {

/// One way to begin: a data set, a lesson, a recent file; with the key that opens it at the right end.
class StartRow : public QAbstractButton {
    Q_OBJECT
  public:
    StartRow(const QString& iconName, const QString& title, const QString& text, const QString& keyHint,
             QWidget* parent = nullptr);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QString iconName_;
    QString text_;
    QString keyHint_;
};

}  // namespace tastescope
