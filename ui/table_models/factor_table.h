#pragma once

#include <QAbstractTableModel>
#include <QTableView>

#include "ui/table_models/factor_values.h"

namespace tastescope {

/// Factors of a model, one a row.
class FactorTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit FactorTableModel(QObject* parent = nullptr);

    /// Rows stay where they are as long as there are as many: a table that is read while it changes must not jump.
    void setRows(const std::vector<FactorRow>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    enum Column { factor, share, items, users, like, columns };

    QString text(const FactorRow& row, int column) const;

    std::vector<FactorRow> rows_;
};

/// The factors as a table to look through.
class FactorTable : public QTableView {
    Q_OBJECT
  public:
    explicit FactorTable(QWidget* parent = nullptr);

    void setRows(const std::vector<FactorRow>& rows) { model_->setRows(rows); }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void setSizes();

    FactorTableModel* model_;
};

}  // namespace tastescope
