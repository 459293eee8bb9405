#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace tastescope {

/// A thin line that fills with accent, or on which a piece wanders while nobody knows how long it takes.
class ProgressLine : public QWidget {
    Q_OBJECT
  public:
    explicit ProgressLine(QWidget* parent = nullptr);

    /// 0 … 1; negative: unknown.
    void setShare(double share);
    double share() const { return share_; }

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void runWhileNeeded();

    double share_ = -1;
    int phase_ = 0;
    QBasicTimer timer_;
};

}  // namespace tastescope
