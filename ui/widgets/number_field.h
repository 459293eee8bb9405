#pragma once

#include <QLineEdit>

namespace tastescope {

/// A field for one number: significant digits instead of fixed decimals, scientific form, point and comma both
/// accepted in every locale. What cannot be read or lies outside the range is refused with the reason, and the last
/// good value comes back.
class NumberField : public QLineEdit {
    Q_OBJECT
  public:
    explicit NumberField(QWidget* parent = nullptr);

    double value() const { return value_; }
    /// Does not emit.
    void setValue(double value);
    void setRange(double low, double high);
    /// Only whole numbers are taken.
    void setWhole(bool isWhole);
    /// Why the present text would be refused; empty if it is fine.
    QString complaint() const;

  signals:
    /// The user entered a value that differs from the one before.
    void valueChosen(double value);
    /// Editing ended, with or without a new value.
    void finished();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    void accept();
    void showState();

    double value_ = 0;
    double low_;
    double high_;
    bool isWhole_ = false;
};

}  // namespace tastescope
