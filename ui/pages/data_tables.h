#pragma once

#include <QWidget>

#include <array>
#include <memory>

#include "ui/bridge/dataset_values.h"

class QLineEdit;
class QStackedLayout;

namespace tastescope {

class DataTable;
class ItemsTable;
class ReadReportView;
class RowTableModel;
class SegmentedSwitch;
class TextLabel;
class UsersTable;

/// Items and users in tables, one in sight, with a field that searches as one types; and the report of how they were read.
class DataTables : public QWidget {
    Q_OBJECT
  public:
    explicit DataTables(QWidget* parent = nullptr);

    /// Rows are handed to a table when it first comes into sight: sorting and indexing 100,000 of them takes time.
    void setValues(std::shared_ptr<const DatasetValues> values);
    void setSelection(qint64 user, qint64 item);
    void focusSearch();
    /// What this needs to show so many rows.
    int heightForRows(int rows) const;

  signals:
    void itemPicked(qint64 item);
    void userPicked(qint64 user);
    void readDifferentlyRequested();
    void exportReportRequested();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    enum Side { kItems, kUsers, kReport, kNothingFound };

    DataTable* makeTable(RowTableModel* model);
    bool showsItems() const;
    bool showsReport() const;
    DataTable* tableInSight() const;
    RowTableModel* modelInSight() const;
    void showSide();
    void fillInSight();
    void fitColumns();
    void search(const QString& text);
    void describe();

    ItemsTable* items_;
    UsersTable* users_;
    SegmentedSwitch* switch_;
    QLineEdit* search_;
    TextLabel* note_;
    TextLabel* nothingFound_;
    TextLabel* nothingHint_;
    DataTable* itemTable_;
    DataTable* userTable_;
    ReadReportView* report_;
    QStackedLayout* stack_;
    std::shared_ptr<const DatasetValues> values_;
    std::array<bool, 2> isFilled_{};  ///< items, users
};

}  // namespace tastescope
