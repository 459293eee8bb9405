#pragma once

#include <QWidget>

#include "ui/bridge/dataset_values.h"

class QPushButton;

namespace tastescope {

class RefusedTable;
class TextLabel;

/// How the file of a data set was read: what was left out and why, reason by reason, and what its events count.
class ReadReportView : public QWidget {
    Q_OBJECT
  public:
    explicit ReadReportView(QWidget* parent = nullptr);

    void setReport(const ImportValues& import);

  signals:
    void readDifferentlyRequested();
    void exportRequested();

  private:
    TextLabel* sentence_;
    TextLabel* events_;
    TextLabel* nothing_;
    QPushButton* readDifferently_;
    QPushButton* export_;
    RefusedTable* table_;
};

/// "view 1 × 18,412 · buy 4 × 320": types of events with weight and count.
QString eventsText(const std::vector<EventTypeValues>& events);

}  // namespace tastescope
