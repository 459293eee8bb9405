#include "ui/bridge/import_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "engine/experiments/data_source.h"
#include "ui/bridge/engine_text.h"
#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

constexpr std::size_t kLinesNamed = 5;

QString readSentence(const ReadReport& report) {
    const QString rows = countText(qint64(report.rows));
    if (report.path == kBuiltInPlanted)
        return QCoreApplication::translate("ImportReport", "%1 ratings made up, so the true tastes are known.")
            .arg(rows);
    if (report.refused == 0)
        return QCoreApplication::translate("ImportReport", "%1 rows read, none refused.").arg(rows);
    return QCoreApplication::translate("ImportReport", "%1 of %2 rows read, %3 refused.")
        .arg(countText(qint64(report.accepted)), rows, countText(qint64(report.refused)));
}

QString scaleText(const RatingScale& scale) {
    const QString low = significantText(scale.lowest);
    const QString high = significantText(scale.highest);
    if (scale.lowest == scale.highest)
        return QCoreApplication::translate("ImportReport", "All ratings are %1").arg(low);
    const bool areStars = scale.highest <= 5;
    if (areStars && scale.step == 1)
        return QCoreApplication::translate("ImportReport", "Ratings %1 to %2 in whole stars").arg(low, high);
    if (areStars && scale.step == 0.5)
        return QCoreApplication::translate("ImportReport", "Ratings %1 to %2 in half stars").arg(low, high);
    if (scale.step > 0)
        return QCoreApplication::translate("ImportReport", "Ratings %1 to %2 in steps of %3")
            .arg(low, high, significantText(scale.step));
    return QCoreApplication::translate("ImportReport", "Ratings %1 to %2").arg(low, high);
}

QString contentSentence(const Dataset& dataset, const RatingScale& scale) {
    const bool hasTime = dataset.hasTimestamps();
    if (dataset.feedback == Feedback::implicitFeedback)
        return hasTime ? QCoreApplication::translate("ImportReport", "Each row says that it happened, and when.")
                       : QCoreApplication::translate("ImportReport", "Each row says that it happened.");
    return (hasTime ? QCoreApplication::translate("ImportReport", "%1, with time of rating.")
                    : QCoreApplication::translate("ImportReport", "%1, without time of rating."))
        .arg(scaleText(scale));
}

QString linesText(const RefusedRows& refused) {
    QStringList numbers;
    for (std::size_t index = 0; index < std::min(kLinesNamed, refused.lines.size()); ++index)
        numbers.append(countText(qint64(refused.lines[index])));
    QString list = numbers.join(QCoreApplication::translate("ImportReport", ", "));
    if (refused.count > kLinesNamed) list += QCoreApplication::translate("ImportReport", " …");
    return (refused.count == 1 ? QCoreApplication::translate("ImportReport", "line %1")
                               : QCoreApplication::translate("ImportReport", "lines %1"))
        .arg(list);
}

/// A row of a file in one line: what cannot be seen becomes a space.
QString sampleText(const std::string& sample) {
    QString text = QString::fromStdString(sample);
    for (QChar& each : text)
        if (each.category() == QChar::Other_Control) each = QLatin1Char(' ');
    return text;
}

}  // namespace

ImportValues importReport(const Dataset& dataset, const RatingScale& scale) {
    const ReadReport& report = dataset.report;
    ImportValues values;
    //: Two sentences in a row
    values.sentence =
        QCoreApplication::translate("ImportReport", "%1 %2").arg(readSentence(report), contentSentence(dataset, scale));
    if (report.path != kBuiltInPlanted && !report.format.empty())
        values.notes.append(QCoreApplication::translate("ImportReport", "Read as %1.").arg(engineText(report.format)));
    for (const std::string& note : report.notes)
        values.notes.append(engineText(note));
    values.refused = refusedRows(report);
    values.duplicates = qint64(report.duplicates);
    for (const EventType& event : report.events)
        values.events.push_back({QString::fromStdString(event.type), event.weight, qint64(event.count)});
    values.canBeReadDifferently = report.path != kBuiltInPlanted;
    return values;
}

std::vector<RefusedRowsValues> refusedRows(const ReadReport& report) {
    std::vector<RefusedRowsValues> rows;
    for (const RefusedRows& refused : report.reasons) {
        RefusedRowsValues values;
        values.reason = engineText(refused.reason);
        values.count = qint64(refused.count);
        values.lines = linesText(refused);
        for (std::size_t index = 0; index < std::min(refused.lines.size(), refused.samples.size()); ++index)
            values.samples.push_back({qint64(refused.lines[index]), sampleText(refused.samples[index])});
        rows.push_back(std::move(values));
    }
    return rows;
}

}  // namespace tastescope
