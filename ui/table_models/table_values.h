#pragma once

#include <QList>
#include <QString>

#include <array>
#include <limits>

namespace tastescope {

/// Shares of the largest bar, 0 … 1, for the small histogram in a cell. A scale of fewer steps has fewer bars: the
/// rest are kNoBar, and the others wider.
using CellBars = std::array<float, 10>;
constexpr float kNoBar = -1;

struct UserRow {
    qint64 key = 0;  ///< chosen by whoever fills the table; never shown
    QString id;      ///< the external id, as shown
    int ratings = 0;
    double mean = std::numeric_limits<double>::quiet_NaN();
    CellBars bars{};
};

struct ItemRow {
    qint64 key = 0;
    QString title;
    QString categoryName;
    int category = -1;
    int year = 0;  ///< 0: unknown
    int ratings = 0;
    double mean = std::numeric_limits<double>::quiet_NaN();
    CellBars bars{};
};

struct RankedTableRow {
    qint64 key = 0;
    int rank = 0;
    QString title;
    int category = -1;
    double score = 0;
    bool isHit = false;                                              ///< held out and really liked
    double hiddenRating = std::numeric_limits<double>::quiet_NaN();  ///< of a held-out item
};

struct RatedTableRow {
    qint64 key = 0;
    QString title;
    int category = -1;
    double rating = 0;
};

}  // namespace tastescope
