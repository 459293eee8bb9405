#include "engine/data/read_report.h"

#include <algorithm>

namespace tastescope {
namespace {
constexpr std::size_t kSampleBytes = 200;

std::string quoted(const std::string& text) {
    std::string field = "\"";
    for (const char letter : text) {
        if (letter == '"') field += '"';
        field += letter;
    }
    return field + "\"";
}

}  // namespace

void ReadReport::take(const ReadReport& piece, std::uint64_t linesBefore) {
    for (const RefusedRows& other : piece.reasons) {
        RefusedRows& entry = entryFor(other.reason);
        entry.count += other.count;
        for (std::size_t sample = 0; sample < other.lines.size(); ++sample) {
            if (entry.lines.size() >= RefusedRows::kSampleCount) break;
            entry.lines.push_back(linesBefore + other.lines[sample]);
            entry.samples.push_back(other.samples[sample]);
        }
    }
    rows += piece.refused;
    refused += piece.refused;
}

RefusedRows& ReadReport::entryFor(const std::string& reason) {
    const auto entry = std::find_if(reasons.begin(), reasons.end(), [&](const RefusedRows& known) { return known.reason == reason; });
    if (entry != reasons.end()) return *entry;
    reasons.push_back(RefusedRows{reason, 0, {}, {}});
    return reasons.back();
}

void ReadReport::refuse(const std::string& reason, std::uint64_t line, std::string_view sample) {
    ++rows;
    ++refused;
    RefusedRows& entry = entryFor(reason);
    ++entry.count;
    if (entry.lines.size() < RefusedRows::kSampleCount) {
        entry.lines.push_back(line);
        entry.samples.emplace_back(sample.substr(0, kSampleBytes));
    }
}

std::string refusedRowsAsCsv(const ReadReport& report) {
    std::string csv = "reason,count,line,text\n";
    for (const RefusedRows& refused : report.reasons)
        for (std::size_t sample = 0; sample < refused.lines.size(); ++sample)
            csv += quoted(refused.reason) + "," + std::to_string(refused.count) + "," +
                   std::to_string(refused.lines[sample]) + "," + quoted(refused.samples[sample]) + "\n";
    return csv;
}

}  // namespace tastescope
