#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace tastescope {

/// A header section as a whole: Qt asks no proxy style for the label's rectangle, and would elide sorted headers.
void drawHeader(const QStyleOptionHeader& option, QPainter& painter);
/// Selection of a row: soft accent, with an accent bar at its beginning.
void drawItemPanel(const QStyleOptionViewItem& option, QPainter& painter, const QWidget* widget);
/// The hairline under each row of a table.
void drawRowLine(const QStyleOptionViewItem& option, QPainter& painter, const QWidget* widget);
void drawTabShape(const QStyleOptionTab& option, QPainter& painter);
void drawTabLabel(const QStyleOptionTab& option, QPainter& painter);
void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter);

}  // namespace tastescope
