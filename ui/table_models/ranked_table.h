#pragma once

#include "ui/table_models/row_table_model.h"
#include "ui/table_models/table_values.h"

namespace tastescope {

/// The recommendations of a user, best first, with held-out hits and where the score lies on the rating scale.
class RankedTable : public RowTableModel {
    Q_OBJECT
  public:
    enum Column { kRank, kTitle, kHit, kScale, kScore, kColumnCount };

    using RowTableModel::RowTableModel;

    void setRows(std::vector<RankedTableRow> rows);
    const std::vector<RankedTableRow>& rows() const { return rows_; }
    /// The ends of the rating scale, and the user's own mean (a mark on the scale; NaN for none).
    void setScale(double low, double high, double ownMean);
    /// Of the scores (0 where they are counts) and of the hidden ratings (0 for whole stars).
    void setDecimals(int score, int rating);

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
    std::vector<RankedTableRow> rows_;
    double low_ = 0;
    double high_ = 1;
    int scoreDecimals_ = 2;
    int ratingDecimals_ = 1;
    double ownMean_ = std::numeric_limits<double>::quiet_NaN();
};

}  // namespace tastescope
