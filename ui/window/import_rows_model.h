#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "ui/bridge/import_values.h"

namespace tastescope {

/// The first rows of a file, as its preview shows them.
class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit ImportRowsModel(QObject* parent = nullptr);

    void setRows(std::vector<ImportColumnValues> columns, std::vector<ImportRowValues> rows);
    const std::vector<ImportColumnValues>& columns() const { return columns_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    int kindOf(const ImportRowValues& row, int column) const;

    std::vector<ImportColumnValues> columns_;
    std::vector<ImportRowValues> rows_;
    int signColumn_ = 0;  ///< where a refused row has its warning sign
};

}  // namespace tastescope
