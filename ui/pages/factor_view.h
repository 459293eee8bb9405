#pragma once

#include <QWidget>

#include "ui/table_models/factor_values.h"

namespace tastescope {

class FactorTable;
class TextLabel;

/// What the factors of the model do: a line that sums up, the table, and how long the vectors are.
class FactorView : public QWidget {
    Q_OBJECT
  public:
    explicit FactorView(QWidget* parent = nullptr);

    void setValues(const FactorHealthValues& values);

  private:
    TextLabel* summary_;
    FactorTable* table_;
    TextLabel* lengths_;
};

}  // namespace tastescope
