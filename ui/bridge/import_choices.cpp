#include "ui/bridge/import_choices.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "engine/reading/rating_format.h"
#include "ui/bridge/engine_text.h"
#include "ui/bridge/noun_words.h"

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::ImportChoices)
};

constexpr char kDelimited[] = "delimited";
constexpr char kYes[] = "yes";
constexpr char kNo[] = "no";
constexpr char kClicks[] = "clicks";
constexpr char kDayFirst[] = "day-first";
constexpr char kMonthFirst[] = "month-first";

QString qt(const std::string& text) { return QString::fromStdString(text); }
QString qt(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// Gathers the answers of one choice; an answer in force that is not among the usual ones is added.
class ChoiceMaker {
  public:
    ChoiceMaker(ImportChoice choice, const QString& label) {
        values_.choice = choice;
        values_.label = label;
    }

    ChoiceMaker& add(const QString& id, const QString& text) {
        values_.ids << id;
        values_.texts << text;
        return *this;
    }

    ImportChoiceValues inForce(const QString& id, const QString& text) && {
        if (!values_.ids.contains(id)) add(id, text);
        values_.current = int(values_.ids.indexOf(id));
        return std::move(values_);
    }

    ImportChoiceValues inForce(const QString& id) && { return std::move(*this).inForce(id, id); }

  private:
    ImportChoiceValues values_;
};

ImportChoiceValues fileChoice(const ImportPreview& preview) {
    ChoiceMaker maker(ImportChoice::file, Words::tr("File"));
    maker.add(qt(preview.fileName), qt(preview.fileName));
    for (const std::string& other : preview.otherFiles)
        maker.add(qt(other), qt(other));
    return std::move(maker).inForce(qt(preview.fileName));
}

ImportChoiceValues formatChoice(const ReadingPlan& plan) {
    ChoiceMaker maker(ImportChoice::format, Words::tr("Format"));
    for (const RatingFormat& format : ratingFormats())
        maker.add(qt(format.id), engineText(std::string(format.name)));
    return std::move(maker).inForce(qt(plan.format));
}

ImportChoiceValues delimiterChoice(const ReadingPlan& plan) {
    ChoiceMaker maker(ImportChoice::delimiter, Words::tr("Delimiter"));
    maker.add(QStringLiteral(","), Words::tr("comma ,"))
        .add(QStringLiteral(";"), Words::tr("semicolon ;"))
        .add(QStringLiteral("\t"), Words::tr("tab"))
        .add(QStringLiteral("|"), Words::tr("bar |"))
        .add(QStringLiteral("::"), Words::tr("colons ::"))
        .add(QStringLiteral(" "), Words::tr("space"));
    return std::move(maker).inForce(qt(plan.layout.delimiter));
}

ImportChoiceValues decimalChoice(const ReadingPlan& plan) {
    ChoiceMaker maker(ImportChoice::decimals, Words::tr("Decimals"));
    maker.add(QStringLiteral("."), Words::tr("point 4.5")).add(QStringLiteral(","), Words::tr("comma 4,5"));
    return std::move(maker).inForce(QString(QLatin1Char(plan.decimalSign)));
}

ImportChoiceValues encodingChoice(const ReadingPlan& plan) {
    ChoiceMaker maker(ImportChoice::encoding, Words::tr("Encoding"));
    for (const TextEncoding each : {TextEncoding::utf8, TextEncoding::utf16LittleEndian, TextEncoding::utf16BigEndian,
                                    TextEncoding::latin1, TextEncoding::gb18030})
        maker.add(qt(encodingName(each)), qt(encodingName(each)));
    return std::move(maker).inForce(qt(encodingName(plan.encoding)));
}

ImportChoiceValues firstRowChoice(const ReadingPlan& plan) {
    ChoiceMaker maker(ImportChoice::firstRow, Words::tr("First row"));
    maker.add(QString::fromLatin1(kYes), Words::tr("names")).add(QString::fromLatin1(kNo), Words::tr("data"));
    return std::move(maker).inForce(QString::fromLatin1(plan.layout.hasHeader ? kYes : kNo));
}

ImportChoiceValues dateChoice(const ReadingPlan& plan) {
    ChoiceMaker maker(ImportChoice::dates, Words::tr("Dates"));
    maker.add(QString::fromLatin1(kDayFirst), Words::tr("day first"))
        .add(QString::fromLatin1(kMonthFirst), Words::tr("month first"));
    return std::move(maker).inForce(
        QString::fromLatin1(plan.dateOrder == DateOrder::dayFirst ? kDayFirst : kMonthFirst));
}

ImportChoiceValues valuesChoice(const ImportPreview& preview, const OpenOptions& options) {
    ChoiceMaker maker(ImportChoice::values, Words::tr("The values are"));
    maker.add(QStringLiteral("ratings"), Words::tr("ratings")).add(QString::fromLatin1(kClicks), Words::tr("clicks"));
    const bool canBeRatings = preview.plan.format != kDelimited || preview.plan.roles.rating.has_value();
    ImportChoiceValues values = std::move(maker).inForce(options.asImplicit || !canBeRatings ? QString::fromLatin1(kClicks)
                                                                                             : QStringLiteral("ratings"));
    values.isFixed = !canBeRatings;
    return values;
}

/// What becomes of duplicates where nobody says: Duplicates::automatic in the words of the list.
Duplicates usualDuplicates(const ImportPreview& preview, const OpenOptions& options) {
    if (preview.plan.roles.event) return Duplicates::sum;
    const bool areRatings = !options.asImplicit && (preview.plan.format != kDelimited || preview.plan.roles.rating);
    return areRatings ? Duplicates::last : Duplicates::keepAll;
}

ImportChoiceValues duplicatesChoice(const ImportPreview& preview, const OpenOptions& options) {
    ChoiceMaker maker(ImportChoice::duplicates, Words::tr("Duplicates"));
    const auto add = [&maker](Duplicates which, const QString& text) { maker.add(qt(duplicatesName(which)), text); };
    add(Duplicates::last, Words::tr("keep the last"));
    add(Duplicates::first, Words::tr("keep the first"));
    add(Duplicates::mean, Words::tr("mean"));
    add(Duplicates::sum, Words::tr("sum"));
    add(Duplicates::keepAll, Words::tr("keep all"));
    const bool isAutomatic = options.duplicates == Duplicates::automatic;
    return std::move(maker).inForce(
        qt(duplicatesName(isAutomatic ? usualDuplicates(preview, options) : options.duplicates)));
}

ImportChoiceValues nounChoice(const ReadingPlan& plan, const OpenOptions& options) {
    ChoiceMaker maker(ImportChoice::itemNoun, Words::tr("Items are"));
    for (const char* noun : {"film", "book", "song", "article", "item"})
        maker.add(QString::fromLatin1(noun), nounWords(noun).many);
    const std::string inForce = !options.itemNoun.empty() ? options.itemNoun : plan.itemNoun;
    return std::move(maker).inForce(inForce.empty() ? QStringLiteral("item") : qt(inForce));
}

/// Whether a text begins with two numbers of which either could be the day.
bool hasDayAndMonth(const std::string& text) {
    std::size_t place = 0;
    for (const char sign : {'/', '-', '.'}) {
        place = text.find(sign);
        if (place != std::string::npos) break;
    }
    if (place == 0 || place == std::string::npos || place > 2) return false;
    const std::size_t next = text.find(text[place], place + 1);
    if (next == std::string::npos || next == place + 1 || next - place > 3) return false;
    return std::all_of(text.begin(), text.begin() + std::ptrdiff_t(next),
                       [&](char each) { return (each >= '0' && each <= '9') || each == text[place]; });
}

bool needsDateOrder(const ImportPreview& preview) {
    const std::optional<std::size_t> column = preview.plan.roles.timestamp;
    if (!column) return false;
    return std::any_of(preview.rows.begin(), preview.rows.end(), [&](const PreviewRow& row) {
        return *column < row.cells.size() && hasDayAndMonth(row.cells[*column]);
    });
}

using Role = std::optional<std::size_t>;

/// The roles as one optional column for each use, in the order of ColumnUse without `none`.
std::array<Role, 6> listed(const ColumnRoles& roles) {
    return {Role(roles.user), Role(roles.item), roles.rating, roles.timestamp, roles.event, roles.words};
}

ColumnUse useAt(std::size_t place) { return ColumnUse(int(place) + 1); }

}  // namespace

std::vector<ImportChoiceValues> importChoices(const ImportPreview& preview, const OpenOptions& options) {
    const ReadingPlan& plan = preview.plan;
    const bool isDelimited = plan.format == kDelimited;
    std::vector<ImportChoiceValues> choices;
    if (!preview.otherFiles.empty()) choices.push_back(fileChoice(preview));
    if (!isDelimited || !options.format.empty()) choices.push_back(formatChoice(plan));
    if (isDelimited) {
        choices.push_back(delimiterChoice(plan));
        if (plan.roles.rating) choices.push_back(decimalChoice(plan));
    }
    choices.push_back(encodingChoice(plan));
    if (isDelimited) choices.push_back(firstRowChoice(plan));
    if (isDelimited && needsDateOrder(preview)) choices.push_back(dateChoice(plan));
    choices.push_back(valuesChoice(preview, options));
    choices.push_back(duplicatesChoice(preview, options));
    choices.push_back(nounChoice(plan, options));
    return choices;
}

OpenOptions withChoice(OpenOptions options, ImportChoice choice, const QString& id) {
    const std::string text = id.toStdString();
    switch (choice) {
        case ImportChoice::file: {
            // What was said of one file need not hold for another.
            OpenOptions other;
            other.file = text;
            other.itemNoun = options.itemNoun;
            return other;
        }
        case ImportChoice::format:
            options.format = text;
            options.columns.reset();
            break;
        case ImportChoice::delimiter:
            // Another delimiter makes other columns.
            options.delimiter = text;
            options.columns.reset();
            break;
        case ImportChoice::decimals:
            options.decimalSign = text.front();
            break;
        case ImportChoice::encoding:
            options.encoding = encodingFromName(text);
            break;
        case ImportChoice::firstRow:
            options.hasHeader = text == kYes;
            break;
        case ImportChoice::dates:
            options.dateOrder = text == kDayFirst ? DateOrder::dayFirst : DateOrder::monthFirst;
            break;
        case ImportChoice::values:
            options.asImplicit = text == kClicks;
            break;
        case ImportChoice::duplicates:
            options.duplicates = duplicatesFromName(text).value_or(Duplicates::automatic);
            break;
        case ImportChoice::itemNoun:
            options.itemNoun = text;
            break;
    }
    return options;
}

ColumnUse columnUse(const ColumnRoles& roles, std::size_t column) {
    const std::array<Role, 6> list = listed(roles);
    const auto found = std::find(list.begin(), list.end(), Role(column));
    return found == list.end() ? ColumnUse::none : useAt(std::size_t(found - list.begin()));
}

std::vector<ColumnUse> possibleUses(const ColumnRoles& roles, std::size_t column) {
    const ColumnUse present = columnUse(roles, column);
    const bool isNeeded = present == ColumnUse::user || present == ColumnUse::item;
    const std::array<Role, 6> list = listed(roles);
    std::vector<ColumnUse> uses;
    for (std::size_t place = 0; place < list.size(); ++place)
        if (!isNeeded || list[place]) uses.push_back(useAt(place));
    if (!isNeeded) uses.push_back(ColumnUse::none);
    return uses;
}

ColumnRoles withUse(ColumnRoles roles, std::size_t column, ColumnUse use) {
    const ColumnUse before = columnUse(roles, column);
    if (before == use) return roles;
    std::array<Role, 6> list = listed(roles);
    const auto at = [&list](ColumnUse which) -> Role& { return list[std::size_t(which) - 1]; };
    const Role other = use == ColumnUse::none ? Role() : at(use);
    if (before != ColumnUse::none) at(before) = other;
    if (use != ColumnUse::none) at(use) = column;
    return {list[0].value_or(roles.user), list[1].value_or(roles.item), list[2], list[3], list[4], list[5]};
}

}  // namespace tastescope
