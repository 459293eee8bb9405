#include <algorithm>
#include <stdexcept>

#include "engine/core/translatable.h"
#include "engine/reading/column_guess.h"
#include "engine/reading/delimited_format.h"
#include "engine/reading/file_nature.h"

namespace tastescope {
namespace {

/// The table as the options want it, where they differ from what was sniffed.
SniffedText sniffedAs(const FileSample& sample, const OpenOptions& options) {
    if (!options.delimiter && !options.hasHeader) return sample.sniffed;
    return sniffLayoutAs(sample.text, sample.isWhole, options.delimiter, options.hasHeader);
}

void requireColumns(const ColumnRoles& roles, const SniffedText& sniffed) {
    if (roles.user == roles.item) throw std::invalid_argument("users and items cannot be the same column");
    std::size_t widest = sniffed.layout.columnCount;
    for (const std::vector<std::string>& row : sniffed.rows)
        widest = std::max(widest, row.size());
    const std::size_t last = roles.lastColumn();
    if (last >= widest)
        throw std::invalid_argument("column " + std::to_string(last + 1) + " is asked for, and the file has " +
                                    std::to_string(widest));
}

bool hasDecimalCommas(const SniffedText& sniffed, const ColumnRoles& roles) {
    if (!roles.rating || sniffed.layout.delimiter == ",") return false;
    return sniffed.shareOf(*roles.rating, [](const std::string& cell) {
        const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
        const std::size_t comma = cell.find(',');
        return comma != std::string::npos && cell.find('.') == std::string::npos && comma > 0 &&
               std::all_of(cell.begin() + static_cast<std::ptrdiff_t>(comma) + 1, cell.end(), isDigit);
    }) > 0.0;
}

DateOrder dateOrderFor(const SniffedText& sniffed, const ColumnRoles& roles) {
    if (!roles.timestamp) return DateOrder::dayFirst;
    std::vector<std::string> cells;
    for (const std::vector<std::string>& row : sniffed.rows)
        if (*roles.timestamp < row.size()) cells.push_back(row[*roles.timestamp]);
    return dateOrderOf(cells).value_or(DateOrder::dayFirst);
}

}  // namespace

double delimitedLikeness(const FileSample& sample) {
    return natureOf(sample).kind == FileKind::ratings ? 0.5 : 0.0;
}

ReadingPlan planDelimited(const FileSample& sample, const OpenOptions& options, const std::string& path,
                          std::vector<std::string>& notes) {
    constexpr double kSureConsistency = 0.9;
    const SniffedText sniffed = sniffedAs(sample, options);
    ReadingPlan plan;
    plan.encoding = sample.encoding;
    plan.layout = sniffed.layout;
    if (options.columns) {
        requireColumns(*options.columns, sniffed);
        plan.roles = *options.columns;
    } else {
        ColumnGuess guess = guessColumns(sniffed, path);
        plan.roles = guess.roles;
        plan.doubts = std::move(guess.doubts);
        notes.insert(notes.end(), guess.notes.begin(), guess.notes.end());
        if (!options.delimiter && sniffed.consistency < kSureConsistency && !sniffed.rows.empty())
            plan.doubts.push_back(TASTESCOPE_TR("the rows do not all have the same number of columns"));
    }
    plan.roles = withReadableTimestamps(plan.roles, sniffed, notes);
    plan.decimalSign = options.decimalSign.value_or(hasDecimalCommas(sniffed, plan.roles) ? ',' : '.');
    plan.dateOrder = options.dateOrder.value_or(dateOrderFor(sniffed, plan.roles));
    return plan;
}

}  // namespace tastescope
