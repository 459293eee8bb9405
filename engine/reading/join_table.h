#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "engine/data/dataset.h"

namespace tastescope {

struct JoinResult {
    std::shared_ptr<const Dataset> dataset;
    std::size_t matched = 0;
    std::size_t rows = 0;
    bool areItems = true;
    std::vector<std::string> addedColumns;
};
JoinResult joinTable(const std::shared_ptr<const Dataset>& dataset, const std::string& path);
bool isJoinable(const std::string& path);

}  // namespace tastescope
