#pragma once

#include <QWidget>

#include <map>
#include <vector>

#include "ui/bridge/import_values.h"

class QComboBox;

namespace tastescope {

class SegmentedSwitch;

/// The choices about a file side by side, each under its name.
class ImportChoiceRow : public QWidget {
    Q_OBJECT
  public:
    explicit ImportChoiceRow(QWidget* parent = nullptr);

    void setChoices(const std::vector<ImportChoiceValues>& choices);
    /// Null where it is not shown as a box.
    QComboBox* box(ImportChoice choice) const;
    SegmentedSwitch* valuesSwitch() const { return switch_; }

  signals:
    void chosen(tastescope::ImportChoice choice, const QString& id);

  private:
    void makeParts();
    QWidget* makeBox(const ImportChoiceValues& values);
    QWidget* makeSwitch(const ImportChoiceValues& values);
    void showCurrent();

    std::vector<ImportChoiceValues> choices_;
    std::map<ImportChoice, QComboBox*> boxes_;
    SegmentedSwitch* switch_ = nullptr;
};

}  // namespace tastescope
