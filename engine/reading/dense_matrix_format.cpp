#include "engine/reading/dense_matrix_format.h"

#include <utility>

#include "engine/core/translatable.h"
#include "engine/reading/dense_layout.h"
#include "engine/reading/format_lines.h"
#include "engine/reading/rating_value.h"
#include "engine/reading/row_splitter.h"

namespace tastescope {
namespace {

/// The rows of the matrix, each a user.
class MatrixRows {
  public:
    MatrixRows(const DenseLayout& layout, DatasetBuilder& builder)
        : layout_(layout), builder_(builder), splitter_(layout.delimiter, layout.hasQuotes) {
        for (std::size_t column = 0; column < layout.columnCount; ++column)
            items_.push_back(std::to_string(column + 1 - std::min(column, layout.firstItemColumn())));
    }

    void takeHeader(std::string_view line) {
        splitter_.split(line, cells_, layout_.columnCount);
        for (std::size_t column = 0; column < cells_.size(); ++column)
            if (!cells_[column].empty()) items_[column] = cells_[column];
    }

    void takeRow(FormatLines& lines) {
        const std::string number = std::to_string(++rowCount_);
        if (!splitter_.split(lines.line(), cells_, layout_.columnCount + 1))
            return lines.refuse(TASTESCOPE_TR("unclosed quote"));
        if (cells_.size() < layout_.columnCount) return lines.refuse(TASTESCOPE_TR("too few columns"));
        if (cells_.size() > layout_.columnCount) return lines.refuse(TASTESCOPE_TR("too many columns"));
        RatingRow row;
        row.user = layout_.hasUserColumn ? cells_.front() : std::string_view(number);
        if (row.user.empty()) return lines.refuse(TASTESCOPE_TR("empty user id"));
        for (std::size_t column = layout_.firstItemColumn(); column < cells_.size(); ++column) {
            if (layout_.isMissing(cells_[column])) continue;
            row.item = items_[column];
            if (const char* reason = readRating(cells_[column], row.value))
                lines.refuse(reason);
            else
                builder_.add(row);
        }
    }

  private:
    const DenseLayout& layout_;
    DatasetBuilder& builder_;
    RowSplitter splitter_;
    std::vector<std::string> items_;  // by column
    std::vector<std::string_view> cells_;
    std::size_t rowCount_ = 0;
};

}  // namespace

double denseMatrixLikeness(const FileSample& sample) {
    return denseLayoutOf(sample).likeness;
}

ReadingPlan readDenseMatrix(const FormatInput& input) {
    constexpr std::size_t kBytesPerRating = 6;
    ReadingPlan plan = planOf(input, "dense-matrix", "dense matrix", "item");
    const DenseLayout layout = denseLayoutOf(input.sample);
    FormatLines lines(input, input.files.front());
    plan.isCompressed = lines.isCompressed();
    plan.layout.hasHeader = layout.hasHeader;
    input.builder.beginFile(true, false, expectedRows(input, kBytesPerRating));
    MatrixRows rows(layout, input.builder);
    bool headerIsDue = layout.hasHeader;
    while (lines.next()) {
        if (std::exchange(headerIsDue, false))
            rows.takeHeader(lines.line());
        else
            rows.takeRow(lines);
    }
    return plan;
}

}  // namespace tastescope
