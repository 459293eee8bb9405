#pragma once

#include "ui/bridge/import_values.h"

namespace tastescope::test {

inline ImportColumnValues column(const char* name, ColumnUse use, bool isFigure, int letters) {
    return {QString::fromUtf8(name), use,
            {ColumnUse::user, ColumnUse::item, ColumnUse::rating, ColumnUse::time, ColumnUse::event, ColumnUse::words,
             ColumnUse::none},
            isFigure, letters};
}

inline ImportRowValues row(std::initializer_list<const char*> cells, qint64 line, const char* refusal = "") {
    ImportRowValues values;
    for (const char* cell : cells)
        values.cells << QString::fromUtf8(cell);
    values.line = line;
    values.refusal = QString::fromUtf8(refusal);
    return values;
}

inline ImportChoiceValues choice(ImportChoice which, const char* label, const QStringList& ids, const QStringList& texts,
                                 int current) {
    return {which, QString::fromUtf8(label), ids, texts, current, false};
}

/// The ratings of a reading club, with names in four scripts and a row without a rating.
inline ImportQuestion clubQuestion() {
    ImportQuestion question;
    question.isAsked = true;
    ImportPreviewValues& preview = question.preview;
    preview.name = QStringLiteral("club-ratings.csv");
    preview.bytes = QStringLiteral("0.9 MB");
    preview.choices = {
        choice(ImportChoice::delimiter, "Delimiter", {",", ";", "\t"}, {"comma ,", "semicolon ;", "tab"}, 1),
        choice(ImportChoice::decimals, "Decimals", {".", ","}, {"point 4.5", "comma 4,5"}, 1),
        choice(ImportChoice::encoding, "Encoding", {"UTF-8", "ISO-8859-1", "GB18030"}, {"UTF-8", "ISO-8859-1", "GB18030"}, 0),
        choice(ImportChoice::firstRow, "First row", {"yes", "no"}, {"names", "data"}, 0),
        choice(ImportChoice::values, "The values are", {"ratings", "clicks"}, {"ratings", "clicks"}, 0),
        choice(ImportChoice::duplicates, "Duplicates", {"auto", "last"}, {"as usual", "keep the last"}, 1),
        choice(ImportChoice::itemNoun, "Items are", {"film", "book", "item"}, {"films", "books", "items"}, 1)};
    preview.columns = {column("reader", ColumnUse::user, false, 6), column("book", ColumnUse::item, false, 32),
                       column("stars", ColumnUse::rating, true, 5), column("on", ColumnUse::time, false, 10),
                       column("shelf", ColumnUse::none, false, 8)};
    preview.rows = {row({"Zoë", "The Glass Harbour", "4,5", "2024-03-02", "novel"}, 2),
                    row({"Zoë", "A Map of Europa", "3,0", "2024-03-09", "scifi"}, 3),
                    row({"王芳", "纸风筝：第二部", "5,0", "2024-03-11", "children"}, 4),
                    row({"Jörg", "The Ninth Alibi", "", "2024-03-15", "crime"}, 5, "no rating"),
                    row({"أمل", "البوصلة المفقودة: نهر الجليد", "4,0", "2024-04-01", "travel"}, 6),
                    row({"Jörg", "Letters to Verona", "2,5", "2024-04-02", "novel"}, 7),
                    row({"Marie", "The Hollow Well: Deeper", "3,5", "2024-04-20", "horror"}, 8)};
    ImportFindings& findings = question.findings;
    findings.state = ImportFindings::State::ready;
    findings.rows = QStringLiteral("18,412 rows");
    findings.sentence = QStringLiteral("18,303 ratings by 812 users of 2,140 books, from 0.5 to 5, March 2024 to June 2025.");
    findings.leftOut = QStringLiteral("109 rows are left out: 97 (no rating), 12 duplicates. First: line 5.");
    findings.refused = {{QStringLiteral("no rating"),
                         97,
                         QStringLiteral("lines 5, 40, 81 …"),
                         {{5, QString::fromUtf8("Jörg;The Ninth Alibi;;2024-03-15;crime")},
                          {40, QString::fromUtf8("أمل;البوصلة المفقودة: نهر الجليد;;2024-05-02;travel")},
                          {81, QString::fromUtf8("王芳;纸风筝：第二部;;2024-05-11;children")}}}};
    return question;
}

/// The same file with a column of events instead of ratings.
inline ImportQuestion eventQuestion() {
    ImportQuestion question = clubQuestion();
    question.preview.columns[2] = column("action", ColumnUse::event, false, 6);
    question.preview.doubts = {QStringLiteral("The column “action” is taken for the type of event.")};
    for (ImportRowValues& each : question.preview.rows)
        each.cells[2] = QStringLiteral("view");
    question.findings.events = {{QStringLiteral("view"), 1, 15'220}, {QStringLiteral("cart"), 2, 2'001}, {QStringLiteral("buy"), 4, 1'191}};
    question.findings.sentence = QStringLiteral("18,303 clicks by 812 users on 2,140 books, March 2024 to June 2025.");
    return question;
}

}  // namespace tastescope::test
