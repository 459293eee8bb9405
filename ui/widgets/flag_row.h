#pragma once

#include "ui/widgets/form_values.h"

#include <QCheckBox>

namespace tastescope {

/// A switch of the form, as a check box with its help on hover.
class FlagRow : public QCheckBox {
    Q_OBJECT
  public:
    explicit FlagRow(const FlagRowValues& values, QWidget* parent = nullptr);

  signals:
    void flagChosen(const QString& id, bool isOn);
};

}  // namespace tastescope
