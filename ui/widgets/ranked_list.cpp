#include "ui/widgets/ranked_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/number_text.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/list_painting.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace tastescope {

namespace {

constexpr int kRowHeight = 28;
constexpr int kRankRight = 20;
constexpr int kTitleLeft = 28;
constexpr int kMoveRoom = 80;  ///< from the right end to where the move column begins
constexpr int kTick = 16;

class RankedDelegate : public QStyledItemDelegate {
  public:
    RankedDelegate(const RowListModel<RankedRow>* model, QObject* parent)
        : QStyledItemDelegate(parent), model_(model) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return QSize(option.rect.width(), grown(kRowHeight));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ThemeTokens& tokens = tokensFor(option.palette);
        drawListRow(*painter, option, tokens);
        const RankedRow& row = model_->row(index.row());
        const QRect rect = option.rect;
        const QColor quiet = option.state & QStyle::State_Selected ? tokens.muted : tokens.faint;
        painter->setFont(textFont(TextRole::label));
        painter->setPen(quiet);
        painter->drawText(QRect(rect.left(), rect.top(), grown(kRankRight), rect.height()),
                          Qt::AlignRight | Qt::AlignVCenter, countText(index.row() + 1));
        drawMove(*painter, row, rect, quiet, tokens);
        painter->setFont(textFont(TextRole::body));
        painter->setPen(tokens.text);
        painter->drawText(rect.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, row.score);
        drawTitle(*painter, row, rect, tokens);
    }

  private:
    static void drawTitle(QPainter& painter, const RankedRow& row, const QRect& rect, const ThemeTokens& tokens) {
        const int left = rect.left() + grown(kTitleLeft);
        const int room = rect.right() - grown(kMoveRoom) - left - (row.isHit ? kTick + 4 : 0);
        const QString title = painter.fontMetrics().elidedText(row.title, Qt::ElideRight, room);
        painter.drawText(QRect(left, rect.top(), room, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, title);
        if (!row.isHit) return;
        const int after = left + painter.fontMetrics().horizontalAdvance(title) + 4;
        painter.drawPixmap(
            after, rect.top() + (rect.height() - kTick) / 2,
            iconPixmap(QStringLiteral("check"), tokens.good, kTick, painter.device()->devicePixelRatioF()));
    }

    static void drawMove(QPainter& painter, const RankedRow& row, const QRect& rect, const QColor& quiet,
                         const ThemeTokens& tokens) {
        const QPointF mark(rect.right() - grown(72), QRectF(rect).center().y());
        if (row.isNew) {
            painter.setPen(tokens.accent);
            painter.drawText(QRectF(mark.x() - 4, rect.top(), grown(40), rect.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, RankedList::tr("new"));
            return;
        }
        if (row.move == 0) {
            painter.fillRect(QRectF(mark.x() + 4, std::round(mark.y()), 9, 1), tokens.edge);
            return;
        }
        drawTriangle(painter, mark, 7, row.move > 0, row.move > 0 ? tokens.good : tokens.warn);
        painter.setPen(quiet);
        painter.drawText(QRectF(mark.x() + 7, rect.top(), grown(30), rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         countText(std::abs(row.move)));
    }

    const RowListModel<RankedRow>* model_;
};

QString aloud(const RankedRow& row, int index) {
    QString text = RankedList::tr("%1. %2, %3").arg(countText(index + 1), row.title, row.score);
    if (row.isHit) text += QStringLiteral(", ") + RankedList::tr("hidden from training and really liked");
    if (row.move > 0) text += QStringLiteral(", ") + RankedList::tr("up %n place(s)", nullptr, row.move);
    if (row.move < 0) text += QStringLiteral(", ") + RankedList::tr("down %n place(s)", nullptr, -row.move);
    return text;
}

}  // namespace

RankedList::RankedList(QWidget* parent)
    : RowList(kRowHeight, parent), model_(new RowListModel<RankedRow>(aloud, this)) {
    setModel(model_);
    setItemDelegate(new RankedDelegate(model_, this));
    setAccessibleName(tr("Recommendations"));
}

void RankedList::setRows(std::vector<RankedRow> rows) {
    model_->setRows(std::move(rows));
    rowsChanged();
}

}  // namespace tastescope
