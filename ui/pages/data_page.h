#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "ui/bridge/dataset_values.h"

class QHBoxLayout;

namespace tastescope {

class DataCharts;
class DataTables;
class EyeLine;
class MeterFigure;

/// What is in the data set: figures, charts, and every item and user in a table.
class DataPage : public QWidget {
    Q_OBJECT
  public:
    explicit DataPage(QWidget* parent = nullptr);

    /// Null: nothing is open.
    void setDataset(const std::shared_ptr<const DatasetValues>& dataset);
    void setSelection(qint64 user, qint64 item);
    void focusSearch();

    /// Without the charts, which give way.
    QSize minimumSizeHint() const override;

  signals:
    void itemPicked(qint64 item);
    void userPicked(qint64 user);
    void readDifferentlyRequested();
    void exportReportRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    int heightAroundCharts() const;
    void shareRoom();
    void shareWidth();

    EyeLine* lookFor_;
    QHBoxLayout* figures_;
    std::vector<MeterFigure*> figureList_;
    DataCharts* charts_;
    DataTables* tables_;
};

}  // namespace tastescope
