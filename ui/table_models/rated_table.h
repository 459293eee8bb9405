#pragma once

#include "ui/table_models/row_table_model.h"
#include "ui/table_models/table_values.h"

namespace tastescope {

/// What a user has rated, for the history beside the recommendations.
class RatedTable : public RowTableModel {
    Q_OBJECT
  public:
    enum Column { kTitle, kRating, kColumnCount };

    using RowTableModel::RowTableModel;

    void setRows(std::vector<RatedTableRow> rows);
    const std::vector<RatedTableRow>& rows() const { return rows_; }

    /// Of the ratings: 0 for whole stars.
    void setDecimals(int decimals);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(kColumnCount); }

  protected:
    int sourceRows() const override { return int(rows_.size()); }
    qint64 sourceKey(int source) const override { return rows_[std::size_t(source)].key; }
    QString searchText(int source) const override;
    QString headerText(int column) const override;
    CellKind cellKind(int column) const override;
    QVariant cell(int source, int column, int role) const override;
    double sortNumber(int source, int column) const override;

  private:
    std::vector<RatedTableRow> rows_;
    int decimals_ = 1;
};

}  // namespace tastescope
