#pragma once

#include <QString>

#include <vector>

namespace tastescope {

/// How the list of a user is made.
enum class ListBy { score, similarUsers, similarItems };

/// A failure as the banner shows it.
struct Failure {
    QString reason;
    QString hint;
    QString details;  ///< for Copy; reason and hint if empty
    bool canBeReadDifferently = false;  ///< of an opening: other choices may make something of the file
};

/// How far a data set is opened.
struct OpeningValues {
    bool isOpening = false;
    QString name;
    double share = -1;  ///< negative: unknown
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;   ///< 0: unknown, or the work is not counted in bytes
    qint64 rows = 0;         ///< 0: none yet, or nobody counts them
    double secondsLeft = -1;  ///< negative: too early to say
};

/// Figures on the test part: shown only when somebody asks.
struct TestFigures {
    struct Row {
        QString metric;
        QString model;
        QString bias;        ///< empty: does not apply
        QString popularity;
    };
    QString sentence;  ///< on what it was measured
    std::vector<Row> rows;
};

}  // namespace tastescope
