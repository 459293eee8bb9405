#pragma once

#include <QWidget>

#include <vector>

#include "ui/bridge/import_values.h"

class QComboBox;
class QTableView;

namespace tastescope {

class ImportRowsModel;

/// The first rows of a file, with what each column holds above it, to be changed.
class ImportTable : public QWidget {
    Q_OBJECT
  public:
    explicit ImportTable(QWidget* parent = nullptr);

    void setRows(const std::vector<ImportColumnValues>& columns, const std::vector<ImportRowValues>& rows);
    QComboBox* useBox(int column) const { return boxes_[std::size_t(column)]; }
    QTableView& table() { return *table_; }

    QSize minimumSizeHint() const override;

  signals:
    void useChosen(int column, tastescope::ColumnUse use);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    bool hasHeads() const;
    void makeBoxes(const std::vector<ImportColumnValues>& columns);
    void fillBox(QComboBox& box, int column, const ImportColumnValues& values) const;
    void setHeights();
    void shareWidth();
    void placeBoxes();

    QWidget* heads_;  ///< cuts off the boxes of columns that are scrolled away
    std::vector<QComboBox*> boxes_;
    ImportRowsModel* model_;
    QTableView* table_;
};

/// "User", "Item", … "not used".
QString columnUseText(ColumnUse use);

}  // namespace tastescope
