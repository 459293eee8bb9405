#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>

#include "app/cli/command.h"
#include "app/cli/data_options.h"
#include "app/cli/text_output.h"
#include "engine/core/errors.h"
#include "engine/core/stopwatch.h"
#include "engine/data/dataset_facts.h"
#include "engine/experiments/result_json.h"

namespace tastescope {
namespace {

Json importJson(const Dataset& dataset, const DatasetFacts& facts, double seconds) {
    Json json = {{"dataset", datasetJson(dataset)}, {"format", dataset.report.format}};
    json["facts"] = {{"density", facts.density},
                     {"mean", facts.mean},
                     {"item_gini", facts.itemGini},
                     {"catalogue_items", dataset.catalogueItemCount()},
                     {"categories", dataset.catalogue.itemCategories.names}};
    json["facts"]["values"] = Json::array();
    for (const ValueCount& one : facts.valueHistogram)
        json["facts"]["values"].push_back({{"value", one.value}, {"count", one.count}});
    json["timings"] = {{"read_s", seconds}};
    json["read_report"] = reportJson(dataset.report);
    return json;
}

void printFacts(const Dataset& dataset, const DatasetFacts& facts, double seconds) {
    std::cout << dataset.name << " (" << dataset.report.format << "), read in " << fixed(seconds, 3) << " s\n\n";
    std::vector<std::vector<std::string>> rows = {
        {"users", grouped(dataset.userCount())},
        {dataset.itemNoun + "s", grouped(dataset.itemCount())},
        {dataset.feedback == Feedback::explicitRatings ? "ratings" : "interactions", grouped(dataset.interactionCount())},
        {"density", fixed(100.0 * facts.density, 2) + " %"},
        {"timestamps", dataset.hasTimestamps() ? "yes" : "no"},
        {"Gini of " + dataset.itemNoun + "s", fixed(facts.itemGini, 3)}};
    if (dataset.feedback == Feedback::explicitRatings) rows.push_back({"mean rating", fixed(facts.mean, 3)});
    std::cout << textTable(rows, {false, true}) << '\n';
    if (dataset.feedback == Feedback::explicitRatings) {
        std::vector<std::vector<std::string>> histogram = {{"rating", "count"}};
        for (const ValueCount& one : facts.valueHistogram) histogram.push_back({shortNumber(one.value), grouped(one.count)});
        std::cout << textTable(histogram, {true, true}) << '\n';
    }
}

void printReport(const ReadReport& report) {
    std::cout << "rows " << grouped(report.rows) << ", accepted " << grouped(report.accepted) << ", refused "
              << grouped(report.refused) << '\n';
    for (const RefusedRows& refused : report.reasons) {
        std::cout << "  refused " << grouped(refused.count) << ": " << refused.reason << '\n';
        for (std::size_t sample = 0; sample < refused.lines.size(); ++sample)
            std::cout << "    line " << refused.lines[sample] << ": " << refused.samples[sample] << '\n';
    }
    for (const EventType& one : report.events)
        std::cout << "  " << grouped(one.count) << " " << one.type << ", each counts " << shortNumber(one.weight) << '\n';
    for (const std::string& doubt : report.doubts) std::cout << "not sure: " << doubt << '\n';
    for (const std::string& note : report.notes) std::cout << "note: " << note << '\n';
}

void writeReport(const ReadReport& report, const std::string& path) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << refusedRowsAsCsv(report);
    file.close();
    if (!file)
        throw DataError(path, std::string("cannot be written: ") + std::strerror(errno),
                        "check the folder's permissions and the free space");
}

int run(const Arguments& arguments) {
    const DataSource source = dataSourceOf(arguments, 0);
    const Stopwatch stopwatch;
    const std::shared_ptr<const Dataset> dataset = openSource(source);
    const double seconds = stopwatch.elapsedSeconds();
    const DatasetFacts facts = factsOf(*dataset);
    if (const auto path = arguments.text("--report")) writeReport(dataset->report, *path);
    if (arguments.has("--json")) {
        std::cout << importJson(*dataset, facts, seconds).dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    } else {
        printFacts(*dataset, facts, seconds);
        printReport(dataset->report);
    }
    return 0;
}

}  // namespace

Command importCommand() {
    std::vector<OptionSpec> options = readingOptions();
    options.push_back({"--report", "FILE", "write the refused rows to a CSV file", false});
    return {"import", "import DATA [options]", "read a data set and tell what is in it and what was refused",
            withCommonOptions(options), run};
}

}  // namespace tastescope
