#pragma once

#include "ui/table_models/row_table_model.h"
#include "ui/table_models/table_values.h"

namespace tastescope {

/// The items of a data set. The first header is the data set's own noun ("Film"), the second what its categories are
/// called ("Genre").
class ItemsTable : public RowTableModel {
    Q_OBJECT
  public:
    enum Column { kTitle, kCategory, kYear, kRatings, kMean, kValues, kColumnCount };

    using RowTableModel::RowTableModel;

    void setRows(std::vector<ItemRow> rows);
    const std::vector<ItemRow>& rows() const { return rows_; }
    void setNoun(const QString& noun);
    void setCategoryTitle(const QString& title);
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
    std::vector<ItemRow> rows_;
    QString noun_;
    QString categoryTitle_;
    bool isExplicit_ = true;
};

}  // namespace tastescope
