#include "ui/widgets/list_painting.h"

#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/theme_tokens.h"

#include <QPainter>

namespace tastescope {

void drawListRow(QPainter& painter, const QStyleOptionViewItem& option, const ThemeTokens& tokens) {
    const QRect rect = option.rect.adjusted(0, 1, 0, -1);
    if (option.state & QStyle::State_Selected) {
        drawBox(painter, rect, kInnerRadius, tokens.softAccent, QColor());
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), tokens.accent);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active)
            drawFocusRing(painter, rect, kInnerRadius, tokens.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        drawBox(painter, rect, kInnerRadius, tokens.grid, QColor());
    }
}

}  // namespace tastescope
