#pragma once

#include "ui/table_models/row_table_model.h"
#include "ui/table_models/table_values.h"

namespace tastescope {

/// The users of a data set: id, number of ratings, mean, how they rate.
class UsersTable : public RowTableModel {
    Q_OBJECT
  public:
    enum Column { kUser, kRatings, kMean, kValues, kColumnCount };

    using RowTableModel::RowTableModel;

    void setRows(std::vector<UserRow> rows);
    const std::vector<UserRow>& rows() const { return rows_; }
    /// Implicit feedback has interactions, not ratings.
    void setExplicit(bool isExplicit);

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
    std::vector<UserRow> rows_;
    bool isExplicit_ = true;
};

}  // namespace tastescope
