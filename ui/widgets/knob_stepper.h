#pragma once

#include "ui/theme/theme_tokens.h"
#include "ui/widgets/value_ladder.h"

#include <QWidget>

class QAbstractButton;
class QMenu;

namespace tastescope {

class NumberField;

/// A knob that acts at once: − value +, its name above, and beside the name a note such as the value in force under a
/// schedule. A click on the value opens the whole ladder; typing a digit types a value; the arrow keys step.
class KnobStepper : public QWidget {
    Q_OBJECT
  public:
    KnobStepper(const QString& name, ValueLadder ladder, QWidget* parent = nullptr);

    double value() const { return value_; }
    /// Does not emit.
    void setValue(double value);
    void setLadder(ValueLadder ladder);
    const ValueLadder& ladder() const { return ladder_; }
    /// "now 0.019" in the accent colour, "too high" in the bad one.
    void setNote(const QString& note, Ink ink = Ink::accent);
    /// A red outline, when this knob made training stop.
    void setAlarm(bool isAlarming);
    /// A dash instead of a value while there is nothing to turn.
    void setEmpty(bool isEmpty);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  public slots:
    void stepUp();
    void stepDown();
    void openLadder();
    void editValue();

  signals:
    /// The user chose a value.
    void valueChosen(double value);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void choose(double value);
    void refresh();
    void fillMenu(QMenu& menu);
    QRect box() const;

    QString name_;
    QString note_;
    Ink noteInk_ = Ink::accent;
    ValueLadder ladder_;
    double value_ = 0;
    bool isAlarming_ = false;
    bool isEmpty_ = false;
    QAbstractButton* minus_;
    QAbstractButton* display_;
    QAbstractButton* plus_;
    NumberField* field_;
};

}  // namespace tastescope
