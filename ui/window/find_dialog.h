#pragma once

#include <QDialog>

#include <memory>

#include "ui/window/find_results.h"

class QLineEdit;
class QListView;
class QModelIndex;

namespace tastescope {

class FindListModel;
class TextLabel;

/// Go to anything (Ctrl+K): one field over items, users and pages. Arrows move, Enter goes, Esc leaves; so does a click
/// beside it.
class FindDialog : public QDialog {
    Q_OBJECT
  public:
    explicit FindDialog(QWidget* parent = nullptr);

    void setDataset(const std::shared_ptr<const DatasetValues>& dataset);

    /// Shows the dialog at the top of its window, without waiting for an answer.
    void open() override;

  signals:
    void itemPicked(qint64 item);
    void userPicked(qint64 user);
    /// "data", "train" or "recommend".
    void pagePicked(const QString& id);

  protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void search();
    void moveBy(int rows);
    void pick(const QModelIndex& index);

    FindResults results_;
    QLineEdit* field_;
    FindListModel* model_;
    QListView* list_;
    TextLabel* nothing_;
};

}  // namespace tastescope
