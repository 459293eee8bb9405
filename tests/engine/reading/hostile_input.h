#pragma once

#include <sys/resource.h>

#include <QTest>
#include <exception>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/errors.h"
#include "engine/reading/open_dataset.h"
#include "tests/engine/reading/sound_dataset.h"
#include "tests/engine/reading/temporary_files.h"

namespace tastescope {

/// A file that someone will open one day, and what must come of it.
struct HostileInput {
    const char* name;
    std::string bytes;
    /// As outcomeOf() tells it, or its beginning.
    std::string outcome;
    OpenOptions options = {};
    std::string fileName = "file.csv";
};

/// What opening ends in, in words: "3 read; 1 refused: too few columns; <the notes>", or "error: <reason>", or
/// "bad choice: <what>" for options that cannot be. Anything else fails the test.
inline std::string outcomeOf(const std::string& path, const OpenOptions& options = {}) {
    try {
        const auto dataset = openDataset(path, options);
        std::string outcome = std::to_string(dataset->report.accepted) + " read";
        for (const RefusedRows& refused : dataset->report.reasons)
            outcome += "; " + std::to_string(refused.count) + " refused: " + refused.reason;
        for (const std::string& note : dataset->report.notes)
            outcome += "; " + note;
        const std::string unsoundness = unsoundnessOf(*dataset);
        return unsoundness.empty() ? outcome : "unsound: " + unsoundness + "; " + outcome;
    } catch (const DataError& error) {
        // Whoever reads the message wants to know what to do.
        if (error.hint().empty()) return "error without a way out: " + error.reason();
        std::string reason = error.reason();
        if (reason.starts_with(error.path())) reason.erase(0, error.path().size());
        return "error" + reason;
    } catch (const std::invalid_argument& error) {
        return std::string("bad choice: ") + error.what();
    } catch (const std::exception& error) {
        return std::string("exception: ") + error.what();
    }
}

/// The most memory that this process has ever had, in MiB.
inline std::int64_t peakMemory() {
    struct rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Fails where more memory was needed since `before` than any hostile input is worth.
inline void compareGrowth(std::int64_t before) {
    constexpr std::int64_t kMost = 400;
    const std::int64_t growth = peakMemory() - before;
    QVERIFY2(growth < kMost, qPrintable(QString("%1 MiB more").arg(growth)));
}

inline void compareOutcome(const std::string& outcome, const std::string& expected) {
    QVERIFY2(outcome.starts_with(expected), ("\n  expected: " + expected + "\n  but:      " + outcome).c_str());
}

/// The rows of a table of hostile inputs, for a function …_data().
inline void addRows(const std::vector<HostileInput>& table) {
    QTest::addColumn<std::size_t>("row");
    for (std::size_t row = 0; row < table.size(); ++row)
        QTest::newRow(table[row].name) << row;
}

inline void compareRow(const HostileInput& input) {
    const TemporaryFiles files;
    const std::string path = files.write(input.fileName, input.bytes);
    const std::int64_t before = peakMemory();
    compareOutcome(outcomeOf(path, input.options), input.outcome);
    compareGrowth(before);
}

inline std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t time = 0; time < times; ++time)
        all += text;
    return all;
}

}  // namespace tastescope
