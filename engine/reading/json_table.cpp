#include "engine/reading/json_table.h"

#include <algorithm>
#include <utility>

#include "engine/core/json.h"
#include "engine/core/number_text.h"
#include "engine/reading/json_cutter.h"
#include "engine/reading/json_fields.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/memory_source.h"

namespace tastescope {
namespace {

constexpr int kDeepest = 16;

void appendCell(const Json& value, std::string& cell, int depth) {
    if (value.is_array()) {
        if (depth == kDeepest) return;
        for (const Json& element : value)
            appendCell(element, cell, depth + 1);
        return;
    }
    std::string piece;
    if (value.is_string())
        piece = value.get<std::string>();
    else if (value.is_number_integer())
        piece = value.dump();
    else if (value.is_number())
        piece = numberText(value.get<double>());
    else if (value.is_boolean())
        piece = value.get<bool>() ? "true" : "false";
    if (!piece.empty()) cell += (cell.empty() ? "" : "|") + piece;
}

/// A table being filled object by object.
class Filling {
  public:
    void add(std::string_view text) {
        constexpr bool kThrows = false;
        // The parser keeps its own stack: deep nesting costs memory in proportion to the text, not the program's stack.
        const Json object = Json::parse(text, nullptr, kThrows);
        if (!object.is_object()) {
            ++table_.refusedCount;
            return;
        }
        for (const auto& [name, value] : object.items()) {
            const std::optional<std::size_t> column = columnOf(name);
            if (!column) continue;
            std::vector<std::string>& cells = table_.columns[*column];
            cells.resize(table_.rowCount + 1);
            appendCell(value, cells.back(), 0);
        }
        ++table_.rowCount;
    }
    TextTable finish() {
        for (std::vector<std::string>& column : table_.columns)
            column.resize(table_.rowCount);
        table_.layout.columnCount = table_.names.size();
        return std::move(table_);
    }

  private:
    std::optional<std::size_t> columnOf(const std::string& name) {
        constexpr std::size_t kMostColumns = 100;
        const auto place = std::find(table_.names.begin(), table_.names.end(), name);
        if (place == table_.names.end() && table_.names.size() == kMostColumns) return std::nullopt;
        if (place != table_.names.end()) return static_cast<std::size_t>(place - table_.names.begin());
        table_.names.push_back(name);
        table_.columns.emplace_back();
        return table_.names.size() - 1;
    }

    TextTable table_;
};

}  // namespace

TextTable readJsonTable(ByteSource& source) {
    std::string text = readWholeText(source);
    Filling filling;
    if (isJsonArray(text)) {
        MemorySource memory(source.path(), std::move(text));
        JsonCutter cutter(memory);
        while (cutter.next())
            filling.add(cutter.element());
        return filling.finish();
    }
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view line = takeLine(rest);
        if (!trimmed(line).empty()) filling.add(line);
    }
    return filling.finish();
}

}  // namespace tastescope
