#include "engine/data/read_report.h"

#include <algorithm>

namespace tastescope {
namespace {
constexpr std::size_t kSampleBytes = 200;
}

void ReadReport::refuse(const std::string& reason, std::uint64_t line, std::string_view sample) {
    ++rows;
    ++refused;
    auto entry = std::find_if(reasons.begin(), reasons.end(), [&](const RefusedRows& known) { return known.reason == reason; });
    if (entry == reasons.end()) {
        reasons.push_back(RefusedRows{reason, 0, {}, {}});
        entry = reasons.end() - 1;
    }
    ++entry->count;
    if (entry->lines.size() < RefusedRows::kSampleCount) {
        entry->lines.push_back(line);
        entry->samples.emplace_back(sample.substr(0, kSampleBytes));
    }
}

}  // namespace tastescope
