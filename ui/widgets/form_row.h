#pragma once

#include "ui/widgets/form_values.h"

#include <QWidget>

namespace tastescope {

class LogSlider;
class NumberField;

/// A row of the form: label and value above, slider below. `valueChosen` comes when the slider is let go or a value
/// is typed.
class FormRow : public QWidget {
    Q_OBJECT
  public:
    explicit FormRow(const NumberRowValues& values, QWidget* parent = nullptr);

    const QString& id() const { return id_; }
    double value() const;
    /// Does not emit.
    void setValue(double value);

  signals:
    void valueChosen(const QString& id, double value);
    /// While the slider is held.
    void valueDragged(const QString& id, double value);

  private:
    QString id_;
    NumberField* field_;
    LogSlider* slider_;
};

}  // namespace tastescope
