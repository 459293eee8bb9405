#pragma once

#include <QString>

#include <limits>
#include <vector>

#include "ui/charts/chart_values.h"
#include "ui/table_models/factor_values.h"
#include "ui/table_models/table_values.h"
#include "ui/widgets/list_values.h"

namespace tastescope {

/// The user in the Inspector, with the list that re-ranks while the model learns.
struct UserInsight {
    qint64 user = -1;
    QString name;   ///< "User 407"
    QString facts;  ///< "57 ratings · mean 3.40"
    std::vector<RankedRow> top;
    QString movesNote;  ///< "moves since epoch 19"; empty at the start
};

/// The item in the Inspector, and what the chosen user would think of it.
struct ItemInsight {
    qint64 item = -1;
    QString title;
    QString facts;  ///< "Horror · 1966 · 281 ratings"
    int category = -1;
    std::vector<WaterfallPart> parts;  ///< the model's own sum; empty while there is no model or user
    std::vector<WaterfallPart> whyParts;  ///< the sum of the list as it is made: the same by score, else of neighbours
    QString whyNote;                      ///< what the bars say, or why there are none
    QString actual;                    ///< "Really rated 4.0, hidden from training", "Rated 4.0"; empty if never rated
    bool isHit = false;                ///< hidden, and really liked
    std::vector<NeighbourRow> nearest;
    QString nearestMeasure;  ///< "cosine": what their numbers are
    QString nearestNote;  ///< why there are none, where there are none
    HistogramValues ratings;
    QString ratingsNote;  ///< their mean
};

struct SimilarUserChip {
    qint64 user = -1;
    QString name;
    QString similarity;
};

/// The Recommend page of one user.
struct RecommendInsight {
    qint64 user = -1;
    QString id;  ///< "407", as outside
    std::vector<RatedTableRow> rated;  ///< highest first
    std::vector<RankedTableRow> ranked;
    double lowest = 0;  ///< ends of the scale the scores are drawn on
    double highest = 1;
    double ownMean = std::numeric_limits<double>::quiet_NaN();
    bool isRating = true;   ///< scores are predicted ratings
    int scoreDecimals = 2;  ///< 0 where scores are counts
    std::vector<SimilarUserChip> similar;
    QString hitsSentence;  ///< "3 of the first 10 are among the 4 hidden films that user 407 rated 4 or more."
    bool hasHits = false;
    QString refusal;  ///< why there is no list, where there is none
};

/// What a model knows about the selection, and its map: one model, one moment.
struct LiveValues {
    double epoch = 0;
    UserInsight user;
    ItemInsight item;
    RecommendInsight recommend;
    ItemMapValues map;
    FactorHealthValues factors;   ///< only while somebody looks at them
    std::vector<qint64> mapKeys;  ///< the item of each point of the map: only those with training ratings are drawn
};

}  // namespace tastescope
