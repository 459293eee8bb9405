#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "ui/bridge/dataset_values.h"

namespace tastescope {

/// What can be chosen about the reading of a file, besides the meaning of its columns.
enum class ImportChoice { file, format, delimiter, decimals, encoding, firstRow, dates, values, duplicates, itemNoun };

/// What a column holds.
enum class ColumnUse { none, user, item, rating, time, event, words };

/// One thing to choose, with what can be chosen.
struct ImportChoiceValues {
    ImportChoice choice = ImportChoice::file;
    QString label;
    QStringList ids;
    QStringList texts;
    int current = 0;
    bool isFixed = false;  ///< shown, but the file leaves no choice

    bool operator==(const ImportChoiceValues&) const = default;
};

struct ImportColumnValues {
    QString name;
    ColumnUse use = ColumnUse::none;
    std::vector<ColumnUse> uses;  ///< that can be chosen; fewer than two: fixed
    bool isFigure = false;        ///< numbers, to be aligned right
    int letters = 0;              ///< of a usual cell: how much room it wants

    bool operator==(const ImportColumnValues&) const = default;
};

/// One of the first rows of the file.
struct ImportRowValues {
    QStringList cells;
    qint64 line = 0;
    QString refusal;  ///< why it is left out; empty: it is read

    bool operator==(const ImportRowValues&) const = default;
};

/// The beginning of a file as it would be read.
struct ImportPreviewValues {
    QString name;   ///< of the rating file
    QString bytes;  ///< "0.9 MB"
    QStringList doubts;
    std::vector<ImportChoiceValues> choices;
    std::vector<ImportColumnValues> columns;
    std::vector<ImportRowValues> rows;
};

/// What reading the whole file came to.
struct ImportFindings {
    enum class State { counting, ready, impossible };
    State state = State::counting;
    double share = -1;  ///< of the counting; negative: unknown
    QString rows;       ///< "18,412 rows"
    QString sentence;   ///< "18,303 ratings by 812 users of 2,140 items, …"; of an impossible reading the reason
    QString hint;       ///< of an impossible reading: the way out
    QString leftOut;    ///< "109 rows are left out: …"; empty: none
    std::vector<RefusedRowsValues> refused;
    std::vector<EventTypeValues> events;
};

/// A question about how a file should be read, with what its answers come to.
struct ImportQuestion {
    bool isAsked = false;
    ImportPreviewValues preview;
    ImportFindings findings;
};

}  // namespace tastescope
