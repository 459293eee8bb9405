#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/bridge/workbench_values.h"

namespace tastescope {

class ProgressLine;
class TextLabel;

/// A thin row at the top of the page while a data set is opened: its name, how far, and Cancel (Esc within the row).
/// What opens at once never shows it.
class OpeningRow : public QWidget {
    Q_OBJECT
  public:
    explicit OpeningRow(QWidget* parent = nullptr);

    void setOpening(const OpeningValues& opening);

  signals:
    void cancelRequested();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    TextLabel* name_;
    TextLabel* share_;
    ProgressLine* line_;
    QTimer showTimer_;
};

/// "43 of 529 MB · 1.6 million rows · 3 s left": what is known of it.
QString openingFacts(const OpeningValues& opening);

}  // namespace tastescope
