#pragma once

#include <QWidget>

namespace tastescope {

class NumberField;

struct EpochCounterValues {
    int epoch = 0;
    int target = 0;    ///< 0: nothing to train yet
    double share = 0;  ///< of the way to the target, finer than an epoch
    QString note;      ///< "19 s left", "finished", "stopped"
    bool isSinglePass = false;  ///< epochs say nothing: the share is shown, and there is no target to change
};

/// Epoch 23 / 60 over a thin progress line. A click (or Enter) on it lets the target be typed.
/// What is solved in one go shows how much of it is done: 37 %.
class EpochCounter : public QWidget {
    Q_OBJECT
  public:
    explicit EpochCounter(QWidget* parent = nullptr);

    void setValues(const EpochCounterValues& values);
    const EpochCounterValues& values() const { return values_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  public slots:
    void editTarget();

  signals:
    void targetChosen(int epochs);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QString figureText() const;

    EpochCounterValues values_;
    NumberField* field_;
};

}  // namespace tastescope
