#include "ui/table_models/cell_delegate.h"

#include "ui/table_models/cell_roles.h"
#include "ui/theme/category_marker.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/text_roles.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tastescope {

namespace {

constexpr int kMargin = 8;
constexpr int kMarkerRoom = 20;

void drawText(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment,
              const QColor& colour) {
    painter.setPen(colour);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void drawBars(QPainter& painter, const QRect& rect, const CellBars& bars, const ThemeTokens& tokens) {
    const QRect room = rect.adjusted(0, 7, 0, -6);
    const auto count = std::size_t(std::find(bars.begin(), bars.end(), kNoBar) - bars.begin());
    const int step = std::max(4, std::min(room.width(), 100) / std::max(1, int(count)));
    for (std::size_t bar = 0; bar < count; ++bar) {
        const int height = std::max(1, qRound(std::clamp(bars[bar], 0.0f, 1.0f) * float(room.height())));
        painter.fillRect(room.left() + int(bar) * step, room.bottom() + 1 - height, step - 1, height, tokens.accent);
    }
}

void drawScale(QPainter& painter, const QRect& rect, const CellScale& scale, const ThemeTokens& tokens) {
    const int y = rect.center().y();
    const auto x = [&](double share) { return rect.left() + int(std::clamp(share, 0.0, 1.0) * (rect.width() - 1)); };
    painter.fillRect(rect.left(), y, rect.width(), 2, tokens.track);
    if (scale.mark >= 0) {
        const int from = std::min(x(scale.mark), x(scale.share));
        painter.fillRect(from, y, std::abs(x(scale.mark) - x(scale.share)), 2, tokens.accent);
        painter.fillRect(x(scale.mark), y - 5, 2, 12, tokens.accent);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(QPointF(x(scale.share), y + 1), 4, 4);
    painter.restore();
}

void drawHit(QPainter& painter, const QRect& rect, const QString& rating, const ThemeTokens& tokens) {
    if (rating.isEmpty()) return;
    painter.setFont(textFont(TextRole::label));
    const int width = painter.fontMetrics().horizontalAdvance(rating) + 28;
    const QRect chip(rect.right() - width, rect.center().y() - 9, width, 20);
    drawBox(painter, chip, 10, mixed(tokens.surface, tokens.good, 0.14), QColor());
    painter.drawPixmap(chip.left() + 4, chip.top() + 3,
                       iconPixmap(QStringLiteral("check"), tokens.good, 14, painter.device()->devicePixelRatioF()));
    drawText(painter, chip.adjusted(20, 0, -6, 0), rating, Qt::AlignLeft, tokens.text);
}

}  // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem panel = option;
    panel.viewItemPosition = index.column() == 0 ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
    panel.backgroundBrush = index.data(Qt::BackgroundRole).value<QBrush>();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const ThemeTokens& tokens = tokensFor(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QString text = index.data().toString();
    QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, -1);
    painter->save();
    painter->setFont(option.font);
    switch (CellKind(index.data(kCellKindRole).toInt())) {
        case CellKind::text:
            drawText(*painter, rect, text, Qt::AlignLeft, tokens.text);
            break;
        case CellKind::quiet:
            drawText(*painter, rect, text, Qt::AlignLeft, tokens.muted);
            break;
        case CellKind::figure:
            drawText(*painter, rect, text, Qt::AlignRight, tokens.text);
            break;
        case CellKind::rank:
            drawText(*painter, rect, text, Qt::AlignRight, isSelected ? tokens.muted : tokens.faint);
            break;
        case CellKind::marked:
            painter->setRenderHint(QPainter::Antialiasing);
            drawMarker(*painter, QPointF(rect.left() + 6, QRectF(rect).center().y()), 4.5,
                       index.data(kCategoryRole).toInt(), tokens);
            drawText(*painter, rect.adjusted(kMarkerRoom, 0, 0, 0), text, Qt::AlignLeft, tokens.text);
            break;
        case CellKind::bars:
            drawBars(*painter, rect, index.data(kBarsRole).value<CellBars>(), tokens);
            break;
        case CellKind::scale:
            drawScale(*painter, rect.adjusted(-4, 0, 4, 0), index.data(kScaleRole).value<CellScale>(), tokens);
            break;
        case CellKind::hit:
            drawHit(*painter, rect.adjusted(-4, 0, 4, 0), text, tokens);
            break;
        case CellKind::stars: {
            constexpr int kStar = 16;
            painter->drawPixmap(
                rect.right() - kStar + 1, rect.center().y() - kStar / 2,
                iconPixmap(QStringLiteral("star"), tokens.validation, kStar, painter->device()->devicePixelRatioF()));
            drawText(*painter, rect.adjusted(0, 0, -kStar - 5, 0), text, Qt::AlignRight, tokens.text);
            break;
        }
        case CellKind::refused: {
            constexpr int kSign = 18;
            painter->drawPixmap(
                rect.right() - kSign + 1, rect.center().y() - kSign / 2,
                iconPixmap(QStringLiteral("warning"), tokens.warn, kSign, painter->device()->devicePixelRatioF()));
            drawText(*painter, rect.adjusted(0, 0, -kSign - 5, 0), text, Qt::AlignRight, tokens.text);
            break;
        }
    }
    painter->restore();
}

}  // namespace tastescope
