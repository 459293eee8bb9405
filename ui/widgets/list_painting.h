#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace tastescope {

struct ThemeTokens;

/// The background of a painted list row: soft accent with an accent bar when selected, a breath of grey under the
/// mouse, the focus ring while the list has the focus.
void drawListRow(QPainter& painter, const QStyleOptionViewItem& option, const ThemeTokens& tokens);

}  // namespace tastescope
