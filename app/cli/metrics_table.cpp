#include "app/cli/metrics_table.h"

#include <algorithm>

#include "app/cli/text_output.h"

namespace tastescope {

std::string metricsTable(const std::vector<std::pair<std::string, Json>>& columns) {
    std::vector<std::string> names;
    for (const auto& column : columns)
        for (const auto& entry : column.second.items())
            if (std::find(names.begin(), names.end(), entry.key()) == names.end()) names.push_back(entry.key());
    std::vector<std::vector<std::string>> rows(1, {"metric"});
    std::vector<bool> alignRight(1, false);
    for (const auto& column : columns) {
        rows[0].push_back(column.first);
        alignRight.push_back(true);
    }
    for (const std::string& name : names) {
        std::vector<std::string> row = {name};
        for (const auto& column : columns)
            row.push_back(column.second.contains(name) ? fixed(column.second[name].get<double>(), 4) : "–");
        rows.push_back(std::move(row));
    }
    return textTable(rows, alignRight);
}

}  // namespace tastescope
