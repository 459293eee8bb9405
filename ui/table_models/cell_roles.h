#pragma once

#include <QMetaType>
#include <Qt>

#include "ui/table_models/table_values.h"

namespace tastescope {

constexpr int kSortNumberRole = Qt::UserRole;  ///< the number a figure column sorts by
constexpr int kRowKeyCellRole = Qt::UserRole + 1;
constexpr int kCellKindRole = Qt::UserRole + 2;  ///< CellKind as int
constexpr int kCategoryRole = Qt::UserRole + 3;
constexpr int kBarsRole = Qt::UserRole + 4;   ///< CellBars
constexpr int kScaleRole = Qt::UserRole + 5;  ///< CellScale

/// How a cell is painted.
enum class CellKind {
    text,
    quiet,   ///< muted text
    figure,  ///< right-aligned
    rank,    ///< right-aligned and faint
    marked,  ///< the marker of the category before the text
    bars,    ///< a small histogram
    scale,   ///< a place on a scale, with a mark at the user's own mean
    hit,     ///< a tick and the rating, on a soft ground
    stars,   ///< a rating with a star
    refused,  ///< a warning sign, and what stands there, right-aligned
};

/// A dot on a line from 0 to 1 and a mark on the same line.
struct CellScale {
    double share = 0;
    double mark = -1;  ///< none if negative
};

}  // namespace tastescope

Q_DECLARE_METATYPE(tastescope::CellBars)
Q_DECLARE_METATYPE(tastescope::CellScale)
