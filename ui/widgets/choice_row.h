#pragma once

#include "ui/widgets/form_values.h"

#include <QWidget>

class QComboBox;

namespace tastescope {

/// A name above a list to choose from: split, model, and the registry's named choices.
class ChoiceRow : public QWidget {
    Q_OBJECT
  public:
    explicit ChoiceRow(const ChoiceRowValues& values, QWidget* parent = nullptr);

    int current() const;
    /// Does not emit.
    void setCurrent(int index);
    void setChoices(const QStringList& choices, int current);

  signals:
    void chosen(const QString& id, int index);

  private:
    QString id_;
    QComboBox* box_;
};

}  // namespace tastescope
