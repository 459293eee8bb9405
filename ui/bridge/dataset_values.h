#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "ui/charts/chart_values.h"
#include "ui/table_models/table_values.h"

namespace tastescope {

/// What the items of a data set are called, in the language of the window.
struct NounValues {
    QString one;        ///< "film"
    QString many;       ///< "films"
    QString oneTitle;   ///< "Film"
    QString manyTitle;  ///< "Films"
};

/// One row of a file that was not read.
struct RefusedSample {
    qint64 line = 0;
    QString text;
};

/// Rows of a file that were not read, and why.
struct RefusedRowsValues {
    QString reason;
    qint64 count = 0;
    QString lines;                       ///< "lines 12, 40, 41 …"
    std::vector<RefusedSample> samples;  ///< the first of them
};

/// A type of event, and how much one of them says about liking.
struct EventTypeValues {
    QString type;
    double weight = 1;
    qint64 count = 0;

    bool operator==(const EventTypeValues&) const = default;
};

struct ImportValues {
    QString sentence;  ///< "176,326 rows read, none refused. Ratings 0.5 to 5 in half stars, with time of rating."
    QStringList notes;
    std::vector<RefusedRowsValues> refused;
    qint64 duplicates = 0;  ///< rows that were merged into others
    std::vector<EventTypeValues> events;
    bool canBeReadDifferently = false;
};

/// One large figure of the Data page.
struct FigureValues {
    QString value;    ///< "14.7 %"
    QString caption;  ///< "of the matrix filled"
};

/// A data set as the window shows it. Made once, in the background, when it is opened; keys of items and users are
/// their indices.
struct DatasetValues {
    QString name;      ///< "ml-1m", "Film club (built in)"
    QString path;      ///< what opens it again: a path, or "builtin:planted"
    QString iconName;  ///< of the icon set
    NounValues noun;
    QString categoryTitle;  ///< "Genre"
    bool isExplicit = true;
    bool hasTruth = false;
    qint64 userCount = 0;
    qint64 itemCount = 0;  ///< with at least one rating
    qint64 ratingCount = 0;
    double mean = 0;
    double lowest = 0;  ///< ends of the rating scale
    double highest = 1;
    int valueDecimals = 1;  ///< of one observed rating: 0 for whole stars, 1 for half ones

    std::vector<FigureValues> figures;
    QString lookFor;     ///< the eye line of the Data page
    QString valueTitle;  ///< "Rating values"; with implicit feedback the bars count users by how many items they have
    HistogramValues valueHistogram;
    QString valueNote;  ///< "15 % give 5"
    CurveChartValues popularity;
    QString popularityNote;  ///< "Gini 0.37"
    CurveChartValues activity;
    QString activityNote;
    ImportValues import;

    QStringList categoryNames;   ///< at most eight: the seven most frequent and "other" where there are more (items of
                                 ///< those have category −1)
    std::vector<ItemRow> items;  ///< those with a rating; the position is the key
    std::vector<UserRow> users;  ///< likewise
};

/// One line of the check of a split.
struct SplitCheckLine {
    bool isGood = true;
    QString text;
};

struct SplitValues {
    QString name;  ///< "random, 10 % held out"
    std::vector<SplitCheckLine> lines;
    QString advice;  ///< may be empty
};

}  // namespace tastescope
