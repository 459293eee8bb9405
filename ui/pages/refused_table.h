#pragma once

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

#include "ui/bridge/dataset_values.h"

namespace tastescope {

/// Refused rows of a file, a sample in each row: line, reason, text; or a reason in each row: how many, why, where, the first.
class RefusedTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum class Rows { samples, reasons };

    explicit RefusedTableModel(Rows rows, QObject* parent = nullptr);

    void setReasons(const std::vector<RefusedRowsValues>& reasons);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QStringList heads() const;

    Rows kind_;
    std::vector<QStringList> rows_;
};

/// Refused rows as a table to look through.
class RefusedTable : public QTableView {
    Q_OBJECT
  public:
    explicit RefusedTable(RefusedTableModel::Rows rows, QWidget* parent = nullptr);

    void setReasons(const std::vector<RefusedRowsValues>& reasons);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void setSizes();

    RefusedTableModel* model_;
};

}  // namespace tastescope
