#pragma once

#include <QAbstractListModel>
#include <QListView>

#include <functional>
#include <vector>

namespace tastescope {

constexpr int kRowKeyRole = Qt::UserRole + 1;

/// The model of a short painted list: rows with `key` and `title`, and how a row reads aloud. Shows whole rows only:
/// no more than `capacity` of them.
template <class Row>
class RowListModel : public QAbstractListModel {
  public:
    using Aloud = std::function<QString(const Row&, int)>;

    RowListModel(Aloud aloud, QObject* parent) : QAbstractListModel(parent), aloud_(std::move(aloud)) {}

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : shown_; }

    QVariant data(const QModelIndex& index, int role) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        const Row& each = rows_[std::size_t(index.row())];
        switch (role) {
            case Qt::DisplayRole:
            case Qt::ToolTipRole:
                return each.title;
            case Qt::AccessibleTextRole:
                return aloud_(each, index.row());
            case kRowKeyRole:
                return each.key;
            default:
                return {};
        }
    }

    const Row& row(int index) const { return rows_[std::size_t(index)]; }
    int allRows() const { return int(rows_.size()); }

    void setRows(std::vector<Row> rows) {
        const bool keepsCount = rows.size() == rows_.size();
        if (!keepsCount) beginResetModel();
        rows_ = std::move(rows);
        shown_ = std::min(capacity_, int(rows_.size()));
        if (!keepsCount)
            endResetModel();
        else if (shown_ > 0)
            emit dataChanged(index(0), index(shown_ - 1));
    }

    void setCapacity(int capacity) {
        capacity_ = capacity;
        const int next = std::min(capacity_, int(rows_.size()));
        if (next > shown_) {
            beginInsertRows({}, shown_, next - 1);
            shown_ = next;
            endInsertRows();
        } else if (next < shown_) {
            beginRemoveRows({}, next, shown_ - 1);
            shown_ = next;
            endRemoveRows();
        }
    }

  private:
    Aloud aloud_;
    std::vector<Row> rows_;
    int shown_ = 0;
    int capacity_ = 1'000;
};

/// A short list of painted rows inside a panel: whole rows only, no scroll bar (when the panel gets lower, its lists
/// lose rows), selection by key, so that it stays with its item while the list re-ranks.
class RowList : public QListView {
    Q_OBJECT
  public:
    /// `rowHeight` at 100 %.
    RowList(int rowHeight, QWidget* parent = nullptr);

    /// The fewest rows the list may shrink to.
    void setLeastRows(int rows);
    /// How many rows it asks for, all of them at first; it takes more where the layout stretches it.
    void setWishedRows(int rows);
    qint64 currentKey() const { return currentKey_; }
    /// Does not emit; a key that is not on the list selects nothing.
    void setCurrentKey(qint64 key);
    int rowHeight() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    /// A row was chosen with mouse or keys.
    void picked(qint64 key);
    /// A row was double-clicked, or Enter was pressed on it.
    void opened(qint64 key);

  protected:
    virtual int allRows() const = 0;
    virtual void setCapacity(int rows) = 0;
    /// To be called after the rows changed.
    void rowsChanged();

    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

  private:
    void restoreCurrent();

    int rowHeight_;
    int leastRows_ = 2;
    int wishedRows_ = 1'000;
    qint64 currentKey_ = -1;
    bool isRestoring_ = false;
};

}  // namespace tastescope
