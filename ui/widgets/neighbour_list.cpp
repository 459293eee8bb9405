#include "ui/widgets/neighbour_list.h"

#include "ui/theme/category_marker.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/list_painting.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace tastescope {

namespace {

constexpr int kRowHeight = 26;
constexpr int kTitleLeft = 20;
constexpr int kBarRight = 73;
constexpr int kBarWidth = 31;
constexpr int kSimilarityRight = 36;

class NeighbourDelegate : public QStyledItemDelegate {
  public:
    NeighbourDelegate(const RowListModel<NeighbourRow>* model, QObject* parent)
        : QStyledItemDelegate(parent), model_(model) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return QSize(option.rect.width(), grown(kRowHeight));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ThemeTokens& tokens = tokensFor(option.palette);
        drawListRow(*painter, option, tokens);
        const NeighbourRow& row = model_->row(index.row());
        const QRect rect = option.rect;
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawMarker(*painter, QPointF(rect.left() + (isSelected ? 9.5 : 6.5), QRectF(rect).center().y()), 4,
                   row.category, tokens);
        painter->restore();
        const int barRight = rect.right() - grown(kBarRight);
        const QRect bar(barRight - grown(kBarWidth), rect.center().y() - 1, grown(kBarWidth), 4);
        drawBox(*painter, bar, 2, tokens.track, QColor());
        const int filled = qRound(std::clamp(row.share, 0.0, 1.0) * bar.width());
        if (filled > 2)
            drawBox(*painter, QRect(bar.topLeft(), QSize(filled, bar.height())), 2, tokens.accent, QColor());
        painter->setFont(textFont(TextRole::label));
        painter->setPen(isSelected ? tokens.muted : tokens.faint);
        painter->drawText(rect.adjusted(0, 0, isSelected ? -4 : 0, 0), Qt::AlignRight | Qt::AlignVCenter, row.count);
        painter->setFont(textFont(TextRole::body));
        painter->setPen(tokens.text);
        painter->drawText(rect.adjusted(0, 0, -grown(kSimilarityRight), 0), Qt::AlignRight | Qt::AlignVCenter,
                          row.similarity);
        const QRect title(rect.left() + grown(kTitleLeft), rect.top(), bar.left() - 8 - rect.left() - grown(kTitleLeft),
                          rect.height());
        painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(row.title, Qt::ElideRight, title.width()));
    }

  private:
    const RowListModel<NeighbourRow>* model_;
};

QString aloud(const NeighbourRow& row, int) {
    return NeighbourList::tr("%1, similarity %2, %3 ratings").arg(row.title, row.similarity, row.count);
}

}  // namespace

NeighbourList::NeighbourList(QWidget* parent)
    : RowList(kRowHeight, parent), model_(new RowListModel<NeighbourRow>(aloud, this)) {
    setModel(model_);
    setItemDelegate(new NeighbourDelegate(model_, this));
    setAccessibleName(tr("Nearest"));
}

void NeighbourList::setRows(std::vector<NeighbourRow> rows) {
    model_->setRows(std::move(rows));
    rowsChanged();
}

}  // namespace tastescope
