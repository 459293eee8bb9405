#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

#include "ui/window/find_results.h"

namespace tastescope {

/// The results as the list of the dialog shows them.
class FindListModel : public QAbstractListModel {
    Q_OBJECT
  public:
    explicit FindListModel(QObject* parent = nullptr);

    void setResults(std::vector<FindResult> results);
    const FindResult& result(int row) const { return results_[std::size_t(row)]; }
    /// Of the items: of the icon set.
    void setItemIcon(const QString& name) { itemIcon_ = name; }
    QString iconName(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<FindResult> results_;
    QString itemIcon_ = QStringLiteral("item");
};

/// Icon, title and, at the right end, facts.
class FindDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    FindDelegate(const FindListModel* model, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const FindListModel* model_;
};

}  // namespace tastescope
