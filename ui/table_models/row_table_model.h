#pragma once

#include "ui/table_models/cell_roles.h"
#include "ui/table_models/search_index.h"

#include <QAbstractTableModel>

#include <vector>

namespace tastescope {

/// A table that keeps its own filtered and sorted list of rows: a proxy model needs half a second for a key typed
/// over 60,000 rows, this a few milliseconds. Derived tables hold a vector of row structs and answer what stands in a
/// cell; they compute nothing.
class RowTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Shows the rows that have every word of `text`; all if it is empty.
    void setFilter(const QString& text);
    const QString& filter() const { return filter_; }

    int allRows() const { return sourceRows(); }
    int shownRows() const { return int(shown_.size()); }
    qint64 keyAt(int shownRow) const;
    /// −1 if the key is not shown. Cost: one pass.
    int shownRowOfKey(qint64 key) const;

  protected:
    virtual int sourceRows() const = 0;
    virtual qint64 sourceKey(int source) const = 0;
    virtual QString searchText(int source) const = 0;
    virtual QString headerText(int column) const = 0;
    virtual CellKind cellKind(int column) const = 0;
    /// Display text, category, bars and scale of a cell.
    virtual QVariant cell(int source, int column, int role) const = 0;
    /// NaN sorts last. Text columns sort by their display text instead.
    virtual double sortNumber(int source, int column) const = 0;

    /// Around a change of the rows themselves.
    void beginRows() { beginResetModel(); }
    void endRows();

  private:
    bool sortsByText(int column) const;
    const std::vector<quint32>& textRanks(int column);
    void orderRows();
    void pickShown();

    SearchIndex search_;
    std::vector<std::vector<quint32>> textRanks_;  ///< by column, made when first sorted
    std::vector<int> order_;                       ///< all source rows, sorted
    std::vector<int> shown_;                       ///< those of them that pass the filter
    std::vector<char> passes_;
    QString filter_;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

}  // namespace tastescope
