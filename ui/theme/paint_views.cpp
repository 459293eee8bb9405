#include "ui/theme/paint_views.h"

#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace tastescope {

namespace {

constexpr int kCellMargin = 8;
constexpr int kSelectionBar = 3;

QRect centredTextRect(const QStyleOptionTab& option) {
    const int width = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    return QRect(option.rect.center().x() - width / 2, option.rect.y(), width, option.rect.height());
}

}  // namespace

void drawHeader(const QStyleOptionHeader& option, QPainter& painter) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    painter.fillRect(option.rect, option.palette.base());
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool isRight = option.textAlignment & Qt::AlignRight;
    QRect rect = option.rect.adjusted(kCellMargin, 0, -kCellMargin, 0);
    const int arrowRoom = isSorted ? 16 : 0;
    // The viewport that paints does not inherit the header's class font.
    painter.setFont(textFont(TextRole::label));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, rect.width() - arrowRoom);
    const int width = metrics.horizontalAdvance(text);
    const int textLeft = isRight ? rect.right() + 1 - width : rect.left() + arrowRoom;
    painter.setPen(isSorted ? tokens.text : tokens.muted);
    painter.drawText(QRect(textLeft, rect.y(), width + 1, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    // Qt says SortDown when the order ascends; our arrow points to where the values grow.
    if (isSorted)
        drawTriangle(painter, QPointF(textLeft - 11, rect.center().y() + 1), 6,
                     option.sortIndicator == QStyleOptionHeader::SortDown, tokens.text);
}

void drawItemPanel(const QStyleOptionViewItem& option, QPainter& painter, const QWidget* widget) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush) painter.fillRect(option.rect, option.backgroundBrush);
    if (!(option.state & QStyle::State_Selected)) return;
    const bool isTable = qobject_cast<const QTableView*>(widget) != nullptr;
    painter.fillRect(isTable ? option.rect.adjusted(0, 0, 0, -1) : option.rect, tokens.softAccent);
    const bool isFirst = option.viewItemPosition == QStyleOptionViewItem::Beginning ||
                         option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
    if (isTable && isFirst)
        painter.fillRect(QRect(option.rect.x(), option.rect.y(), kSelectionBar, option.rect.height() - 1),
                         tokens.accent);
}

void drawRowLine(const QStyleOptionViewItem& option, QPainter& painter, const QWidget* widget) {
    if (!qobject_cast<const QTableView*>(widget)) return;
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                     tokensFor(option.palette).line);
}

void drawTabShape(const QStyleOptionTab& option, QPainter& painter) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    const QRect text = centredTextRect(option);
    if (option.state & QStyle::State_Selected) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(QRectF(text.x(), option.rect.bottom() - 2, text.width(), 3), 1.5, 1.5);
        painter.restore();
    }
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, text.adjusted(-8, 6, 8, -6), kInnerRadius, tokens.accent);
}

void drawTabLabel(const QStyleOptionTab& option, QPainter& painter) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    const bool isStrong = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter.setPen(!(option.state & QStyle::State_Enabled) ? tokens.faint : (isStrong ? tokens.text : tokens.muted));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.x() + 8, rect.center().y(), rect.width() - 16, 1), tokens.line);
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected && isEnabled)
        drawBox(painter, rect.adjusted(4, 1, -4, -1), kInnerRadius, tokens.softAccent, QColor());
    const QRect mark(rect.x() + 10, rect.y(), 20, rect.height());
    if (option.checked)
        drawTick(painter, QRectF(mark).center(), tokens.accent);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mark, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect line = rect.adjusted(38, 0, -16, 0);
    painter.setFont(option.font);
    painter.setPen(isEnabled ? tokens.text : tokens.faint);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, parts[0]);
    if (parts.size() > 1) {
        painter.setPen(isEnabled ? tokens.muted : tokens.faint);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, parts[1]);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        painter.save();
        painter.translate(rect.right() - 14, rect.center().y() + 0.5);
        painter.rotate(-90);
        drawChevron(painter, QPointF(0, 0), tokens.muted);
        painter.restore();
    }
}

}  // namespace tastescope
