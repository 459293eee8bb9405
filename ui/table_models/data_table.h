#pragma once

#include <QTableView>

#include <vector>

namespace tastescope {

class RowTableModel;

/// How wide a column is; a width of 0 takes what is left.
struct ColumnWidth {
    int column;
    int width;
};

/// The table view of this program: fixed row heights, hairlines, whole rows selected and kept by key through filter
/// and sort, figures never cut, no horizontal scroll bar.
class DataTable : public QTableView {
    Q_OBJECT
  public:
    explicit DataTable(QWidget* parent = nullptr);

    /// Shows a model (the caller's). Widths are at 100 %.
    void setTable(RowTableModel* model, const std::vector<ColumnWidth>& widths);

    /// Another width for one of the columns, at 100 %.
    void setWidth(int column, int width);

    qint64 currentKey() const { return currentKey_; }
    /// Selects and scrolls to a row; does not emit.
    void setCurrentKey(qint64 key);

  signals:
    /// A row was chosen with mouse or keys.
    void picked(qint64 key);

  protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    void restoreCurrent(bool scrolls);
    void setHeights();

    RowTableModel* table_ = nullptr;
    std::vector<ColumnWidth> widths_;
    qint64 currentKey_ = -1;
    bool isRestoring_ = false;
};

}  // namespace tastescope
