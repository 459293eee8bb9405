#pragma once

#include <QWidget>

#include <vector>

#include "ui/bridge/dataset_values.h"

class QVBoxLayout;

namespace tastescope {

class IconLine;
class SectionHeader;
class LinkButton;
class TextLabel;

/// What is to be known of the data besides its figures: whether the split is sound, and how the file was read.
class InspectorDataForm : public QWidget {
    Q_OBJECT
  public:
    explicit InspectorDataForm(QWidget* parent = nullptr);

    void setSplit(const SplitValues& split);
    void setImport(const ImportValues& import);

  signals:
    void readDifferentlyRequested();

  private:
    TextLabel* addText(QVBoxLayout& column, const QString& text, bool isHint);

    SectionHeader* splitHeader_;
    QVBoxLayout* splitLines_;
    std::vector<IconLine*> lines_;
    TextLabel* advice_;
    LinkButton* readDifferently_;
    QVBoxLayout* importTexts_;
    std::vector<TextLabel*> texts_;
};

}  // namespace tastescope
