#pragma once

#include <QString>

#include <vector>

namespace tastescope {

/// One row of the live top list of a user. The rank is its place.
struct RankedRow {
    qint64 key = 0;  ///< tells the row again after the list has changed
    QString title;
    QString score;       ///< as text, the same decimals in every row
    int move = 0;        ///< places won (positive) or lost since the moment the head names
    bool isNew = false;  ///< was not on the list then
    bool isHit = false;  ///< held out and really liked
};

/// One neighbour of an item or a user.
struct NeighbourRow {
    qint64 key = 0;
    QString title;
    int category = -1;
    double share = 0;    ///< 0 … 1, the length of the bar
    QString similarity;  ///< as text
    QString count;       ///< number of ratings, as text
};

/// One bar of a prediction.
struct WaterfallPart {
    enum class Kind {
        base,   ///< where the sum begins
        step,   ///< added or taken away
        total,  ///< the prediction
    };
    QString name;
    double value = 0;
    Kind kind = Kind::step;
};

}  // namespace tastescope
