#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tastescope {

/// Splits one row of delimited text into fields: trimmed views into the row, or into scratch memory where doubled
/// quotes had to be undone. A space as delimiter means a run of spaces.
/// Source: RFC 4180. Differs: any delimiter; a quote inside a quoted field that no delimiter follows is kept as text.
class RowSplitter {
  public:
    RowSplitter(std::string delimiter, bool hasQuotes) : delimiter_(std::move(delimiter)), hasQuotes_(hasQuotes) {}

    /// Fills `fields` with the first `fieldLimit` fields of `row` (without its line end), valid until the next call.
    /// Returns false if a quote is opened and not closed.
    bool split(std::string_view row, std::vector<std::string_view>& fields, std::size_t fieldLimit = std::string::npos);

    /// Length of the first row of `text` with its line end; quoted line ends belong to the row. A quote that nothing
    /// closes in all of `text` ends its row at the line end, so that one stray quote does not swallow the file.
    std::size_t rowLength(std::string_view text) const;

  private:
    void splitPlain(std::string_view row, std::vector<std::string_view>& fields, std::size_t fieldLimit) const;
    bool splitQuoted(std::string_view row, std::vector<std::string_view>& fields, std::size_t fieldLimit);
    std::size_t delimiterFrom(std::string_view row, std::size_t place) const;
    std::size_t closingQuote(std::string_view text, std::size_t place) const;
    bool endsField(std::string_view text, std::size_t place) const;
    std::string_view unquoted(std::string_view inner);

    std::string delimiter_;
    bool hasQuotes_;
    std::string scratch_;
};

}  // namespace tastescope
