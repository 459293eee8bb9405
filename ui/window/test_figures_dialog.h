#pragma once

#include <QDialog>

#include "ui/bridge/workbench_values.h"

class QGridLayout;
class QPushButton;

namespace tastescope {

class ProgressLine;
class TextLabel;

/// Figures on the test part, shown only when somebody asks: on what they were measured, then model, bias and popularity
/// side by side. While they are measured, a line moves and the button cancels.
class TestFiguresDialog : public QDialog {
    Q_OBJECT
  public:
    /// Begins with "measuring".
    explicit TestFiguresDialog(QWidget* parent = nullptr);
    explicit TestFiguresDialog(const TestFigures& figures, QWidget* parent = nullptr);

    void setFigures(const TestFigures& figures);
    /// What Copy puts on the clipboard: tab-separated, with a head.
    QString asText() const;

  signals:
    /// Closed while it was still measuring.
    void cancelRequested();

  public slots:
    void done(int result) override;

  private:
    void copy() const;
    void fillTable();

    TestFigures figures_;
    bool isMeasuring_ = true;
    TextLabel* sentence_;
    ProgressLine* progress_;
    QWidget* table_;
    QGridLayout* grid_;
    QPushButton* copy_;
    QPushButton* close_;
};

}  // namespace tastescope
