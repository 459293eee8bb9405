#include "ui/bridge/import_description.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

#include "ui/bridge/engine_text.h"
#include "ui/bridge/import_choices.h"
#include "ui/bridge/import_report.h"
#include "ui/bridge/noun_words.h"
#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::ImportDescription)
};

constexpr std::size_t kCellBytes = 300;  ///< more of a cell is never seen
constexpr std::size_t kReasonsNamed = 3;
constexpr std::int64_t kEarliest = 31'536'000;  // 1971: what lies before are rows numbered rather than times

/// A cell as it is shown: one line, not endless, without signs that cannot be seen.
QString cellText(const std::string& cell) {
    QString text = QString::fromUtf8(cell.data(), qsizetype(std::min(cell.size(), kCellBytes)));
    for (QChar& each : text)
        if (each.category() == QChar::Other_Control) each = QLatin1Char(' ');
    return text;
}

bool isNumber(const QString& text) {
    return parseNumber(text).has_value();
}

ImportColumnValues describeColumn(const ImportPreview& preview, const std::vector<ImportRowValues>& rows,
                                  std::size_t column) {
    ImportColumnValues values;
    const bool isDelimited = preview.plan.format == "delimited";
    if (column < preview.columnNames.size()) values.name = cellText(preview.columnNames[column]);
    values.use = columnUse(preview.plan.roles, column);
    if (isDelimited) values.uses = possibleUses(preview.plan.roles, column);
    qsizetype longest = 0;
    int numbers = 0;
    int filled = 0;
    for (const ImportRowValues& row : rows) {
        const QString cell = row.cells.value(qsizetype(column));
        longest = std::max(longest, cell.size());
        filled += cell.isEmpty() ? 0 : 1;
        numbers += isNumber(cell) ? 1 : 0;
    }
    values.letters = int(std::max(longest, values.name.size()));
    // Ids stay left like names; a column of figures is read down its right edge.
    const bool isId = values.use == ColumnUse::user || values.use == ColumnUse::item;
    values.isFigure = values.use == ColumnUse::rating || (!isId && filled > 0 && numbers == filled);
    return values;
}

std::vector<ImportRowValues> describeRows(const ImportPreview& preview, std::size_t columns) {
    std::vector<ImportRowValues> rows;
    for (const PreviewRow& row : preview.rows) {
        ImportRowValues values;
        values.line = qint64(row.line);
        values.refusal = engineText(row.refusal);
        for (std::size_t column = 0; column < std::min(columns, row.cells.size()); ++column)
            values.cells << cellText(row.cells[column]);
        rows.push_back(std::move(values));
    }
    return rows;
}

std::size_t widestRow(const ImportPreview& preview) {
    std::size_t widest = preview.columnNames.size();
    for (const PreviewRow& row : preview.rows)
        widest = std::max(widest, row.cells.size());
    return std::min(widest, kPreviewColumns);
}

QString monthsText(const BigVector<std::int64_t>& timestamps) {
    if (timestamps.empty()) return {};
    const auto [first, last] = std::minmax_element(timestamps.begin(), timestamps.end());
    if (*first < kEarliest && *first >= 0) return {};
    //: A date format: the month in which ratings begin or end
    const QString format = Words::tr("MMMM yyyy");
    const QLocale locale;
    const QString from = locale.toString(QDateTime::fromSecsSinceEpoch(*first, Qt::UTC).date(), format);
    const QString to = locale.toString(QDateTime::fromSecsSinceEpoch(*last, Qt::UTC).date(), format);
    //: From the first to the last rating: "March 2024 to June 2025"
    return from == to ? from : Words::tr("%1 to %2").arg(from, to);
}

QString openingSentence(const Dataset& dataset) {
    const NounValues noun = nounWords(dataset.itemNoun);
    const QString count = countText(qint64(dataset.interactionCount()));
    const QString users = countText(qint64(dataset.userCount()));
    const QString items = countText(qint64(dataset.itemCount()));
    const QString months = monthsText(dataset.interactions.timestamps);
    QStringList parts;
    if (dataset.feedback == Feedback::explicitRatings) {
        parts << Words::tr("%1 ratings by %2 users of %3 %4").arg(count, users, items, noun.many);
        const QString low = significantText(dataset.minimumValue);
        const QString high = significantText(dataset.maximumValue);
        parts << (low == high ? Words::tr("all %1").arg(low) : Words::tr("from %1 to %2").arg(low, high));
    } else {
        parts << Words::tr("%1 clicks by %2 users on %3 %4").arg(count, users, items, noun.many);
    }
    if (!months.isEmpty()) parts << months;
    return Words::tr("%1.").arg(parts.join(Words::tr(", ")));
}

QString leftOutSentence(const ReadReport& report) {
    const std::uint64_t total = report.refused + report.duplicates;
    if (total == 0) return {};
    std::vector<RefusedRows> reasons = report.reasons;
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const RefusedRows& a, const RefusedRows& b) { return a.count > b.count; });
    QStringList parts;
    std::uint64_t firstLine = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t named = 0;
    for (const RefusedRows& each : reasons) {
        if (!each.lines.empty()) firstLine = std::min(firstLine, each.lines.front());
        if (std::size_t(parts.size()) == kReasonsNamed) continue;
        named += each.count;
        //: How many rows are left out, and why: "97 (no rating)"
        parts << Words::tr("%1 (%2)").arg(countText(qint64(each.count)), engineText(each.reason));
    }
    if (named < report.refused) parts << Words::tr("%1 for other reasons").arg(countText(qint64(report.refused - named)));
    const int duplicates = int(report.duplicates);
    const int all = int(total);
    if (duplicates > 0) parts << Words::tr("%Ln duplicates", nullptr, duplicates);
    const QString sentence = Words::tr("%Ln rows are left out: %1.", nullptr, all).arg(parts.join(Words::tr(", ")));
    if (firstLine == std::numeric_limits<std::uint64_t>::max()) return sentence;
    //: Of rows that are left out, behind the sentence that counts them
    return Words::tr("%1 First: line %2.").arg(sentence, countText(qint64(firstLine)));
}

}  // namespace

QString bytesText(quint64 bytes) {
    constexpr double kMega = 1e6;
    const int few = int(std::min<quint64>(bytes, 10'000));
    if (few < 10'000) return Words::tr("%Ln bytes", nullptr, few);
    const double megabytes = double(bytes) / kMega;
    return Words::tr("%1 MB").arg(megabytes < 10 ? fixedText(std::max(megabytes, 0.1), 1) : countText(qint64(megabytes + 0.5)));
}

ImportPreviewValues describePreview(const ImportPreview& preview, const OpenOptions& options) {
    ImportPreviewValues values;
    values.name = QString::fromStdString(preview.fileName);
    values.bytes = bytesText(preview.byteCount);
    for (const std::string& doubt : preview.plan.doubts)
        values.doubts << engineText(doubt);
    values.choices = importChoices(preview, options);
    const std::size_t columns = widestRow(preview);
    values.rows = describeRows(preview, columns);
    for (std::size_t column = 0; column < columns; ++column)
        values.columns.push_back(describeColumn(preview, values.rows, column));
    return values;
}

ImportFindings describeFindings(const Dataset& dataset) {
    ImportFindings findings;
    findings.state = ImportFindings::State::ready;
    findings.rows = Words::tr("%1 rows").arg(countText(qint64(dataset.report.rows)));
    findings.sentence = openingSentence(dataset);
    findings.leftOut = leftOutSentence(dataset.report);
    findings.refused = refusedRows(dataset.report);
    for (const EventType& event : dataset.report.events)
        findings.events.push_back({QString::fromStdString(event.type), event.weight, qint64(event.count)});
    return findings;
}

ImportFindings impossibleFindings(const Failure& failure) {
    ImportFindings findings;
    findings.state = ImportFindings::State::impossible;
    findings.sentence = failure.reason;
    findings.hint = failure.hint;
    return findings;
}

}  // namespace tastescope
