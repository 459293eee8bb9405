#pragma once

#include <QStyledItemDelegate>

namespace tastescope {

/// Paints the cells of all tables by their kind (cell_roles.h).
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace tastescope
