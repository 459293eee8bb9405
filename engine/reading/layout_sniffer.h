#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tastescope {

/// How a delimited text file is written.
struct DelimitedLayout {
    std::string delimiter = ",";  // "," ";" tab "|" "::" or " " (a run of spaces)
    bool hasQuotes = false;       // fields may be quoted as in RFC 4180
    bool hasHeader = false;
    std::size_t columnCount = 1;
    std::vector<std::string> columnNames;  // of the header, without RecBole's types; empty without a header
    std::vector<std::string> columnTypes;  // RecBole: "token", "float_seq", …; empty strings elsewhere

    bool isRecBole() const;
};

/// "comma, header": for the read report.
std::string describeLayout(const DelimitedLayout& layout);

/// A layout and the rows it was guessed from.
struct SniffedText {
    static constexpr std::size_t kRowCount = 200;

    DelimitedLayout layout;
    std::vector<std::vector<std::string>> rows;  // the first rows after the header, at most kRowCount, as UTF-8
    double consistency = 0.0;                    // share of rows with the usual number of columns

    /// Share of the sampled rows whose field `column` is there and passes `test`; 0 without rows.
    template <class Test>
    double shareOf(std::size_t column, Test&& test) const {
        std::size_t passed = 0;
        for (const std::vector<std::string>& row : rows)
            if (column < row.size() && test(row[column])) ++passed;
        return rows.empty() ? 0.0 : static_cast<double>(passed) / static_cast<double>(rows.size());
    }
};

/// Guesses delimiter, quotes and header from the beginning of a file. `isWhole` says that nothing follows the sample;
/// otherwise its last row may be cut and is left out. The delimiter is the first of "::", tab, ";", ",", "|", " " that
/// gives nine rows in ten the same number of columns, at least two; if none does, the one that comes nearest. A first
/// row is a header if a cell can only be a column name, two cells are names known to us, or a column is numeric
/// everywhere but there. Cost: O(sample) a delimiter.
SniffedText sniffLayout(std::string_view sample, bool isWhole);

/// The same with a given delimiter or a given answer to whether the first row is a header, where there is one.
SniffedText sniffLayoutAs(std::string_view sample, bool isWhole, const std::optional<std::string>& delimiter,
                          std::optional<bool> hasHeader);

/// The beginning of `text` to sniff: at most `byteLimit` bytes, cut at a line end where there is one.
std::string_view sniffSample(std::string_view text, std::size_t byteLimit = std::size_t{64} << 10);

}  // namespace tastescope
