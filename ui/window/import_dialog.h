#pragma once

#include "ui/bridge/import_values.h"
#include "ui/widgets/sheet.h"

class QPushButton;
class QStackedLayout;

namespace tastescope {

class EventWeights;
class ImportChoiceRow;
class ImportOutcome;
class ImportTable;
class PrimaryButton;
class RefusedTable;
class TextLabel;

/// How should this file be read? Its first rows, what can be chosen, and in one sentence what will be opened.
class ImportDialog : public Sheet {
    Q_OBJECT
  public:
    explicit ImportDialog(QWidget& window);

    void setQuestion(const ImportQuestion& question);

    ImportChoiceRow& choices() { return *choices_; }
    ImportTable& table() { return *table_; }
    EventWeights& weights() { return *weights_; }
    ImportOutcome& outcome() { return *outcome_; }
    PrimaryButton& openButton() { return *open_; }
    bool showsLeftOut() const;

  signals:
    void chosen(tastescope::ImportChoice choice, const QString& id);
    void useChosen(int column, tastescope::ColumnUse use);
    void weightChosen(const QString& type, double weight);

  private:
    void layOut();
    void showLeftOut(bool shows);

    TextLabel* name_;
    TextLabel* facts_;
    ImportChoiceRow* choices_;
    ImportTable* table_;
    RefusedTable* leftOut_;
    QStackedLayout* middle_;
    EventWeights* weights_;
    ImportOutcome* outcome_;
    QPushButton* cancel_;
    PrimaryButton* open_;
    bool isFilled_ = false;
};

}  // namespace tastescope
