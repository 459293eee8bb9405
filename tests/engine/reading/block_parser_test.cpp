#include "engine/reading/block_parser.h"

#include <QTest>
#include <limits>
#include <random>

#include "engine/core/errors.h"
#include "engine/reading/dataset_builder.h"
#include "engine/reading/open_dataset.h"
#include "tests/engine/reading/plain_reading.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

namespace {

constexpr double kAll = -std::numeric_limits<double>::infinity();
constexpr std::size_t kPadding = 64;

ReadingPlan planFor(std::string delimiter, std::size_t columns, const ColumnRoles& roles, bool hasQuotes) {
    ReadingPlan plan;
    plan.layout.delimiter = std::move(delimiter);
    plan.layout.columnCount = columns;
    plan.layout.hasQuotes = hasQuotes;
    plan.roles = roles;
    return plan;
}

std::string idOf(const BlockIds& ids, std::size_t row) {
    return ids.areNumbers() ? std::to_string(ids[row]) : std::string(ids.names().id(ids[row]));
}

PlainReading blockReading(std::string_view text, const ReadingPlan& plan) {
    const std::string padded = std::string(kPadding, '7') + std::string(text) + std::string(kPadding, '7');
    BlockParser parser(plan, kAll, {});
    ParsedBlock block;
    parser.parse(std::string_view(padded).substr(kPadding, text.size()), block, plan.layout.hasHeader);
    PlainReading reading;
    for (std::size_t row = 0; row < block.rowCount; ++row)
        reading.rows.push_back(
            {idOf(block.users, row), idOf(block.items, row), block.values[row], block.timestamps[row]});
    // The report keeps the first ten lines a reason: the counts tell of the others.
    for (const RefusedRows& refused : block.refused.reasons)
        reading.refused.emplace_back(refused.count, refused.reason);
    return reading;
}

/// Reasons with their counts, in order of first appearance, as a report holds them.
PlainReading counted(PlainReading reading) {
    std::vector<std::pair<std::uint64_t, std::string>> counts;
    for (const auto& refused : reading.refused) {
        const std::string& reason = refused.second;
        auto known = std::find_if(counts.begin(), counts.end(), [&](const auto& one) { return one.second == reason; });
        if (known == counts.end()) known = counts.insert(known, {0, reason});
        ++known->first;
    }
    reading.refused = std::move(counts);
    return reading;
}

/// Makes cells that are mostly plain, and lines that are mostly whole.
class RandomText {
  public:
    explicit RandomText(unsigned seed) : random_(seed) {}

    std::string lines(std::size_t count, std::size_t columns, const std::string& delimiter, int badShare) {
        std::string text;
        for (std::size_t line = 0; line < count; ++line) {
            const bool isBad = below(100) < badShare;
            const std::size_t cells = isBad && below(4) == 0 ? static_cast<std::size_t>(below(7)) : columns;
            for (std::size_t cell = 0; cell < cells; ++cell)
                text += (cell == 0 ? "" : delimiter) + (isBad ? strangeCell() : plainCell(cell));
            text += below(3) == 0 ? "\r\n" : "\n";
        }
        if (below(2) == 0 && !text.empty()) text.pop_back();
        return text;
    }

  private:
    int below(int bound) { return static_cast<int>(random_() % static_cast<unsigned>(bound)); }
    std::string plainCell(std::size_t) {
        switch (below(3)) {
            case 0: return std::to_string(below(100'000'000));
            case 1: return std::to_string(881'250'949 + below(2'000'000'000 - 881'250'949));
            default: return std::to_string(below(10)) + (below(2) == 0 ? "" : "." + std::to_string(below(10)));
        }
    }
    std::string strangeCell() {
        static const std::vector<std::string> kCells{
            "", " ", "0", "07", "-1", "-0.25", "12.125", "1.", ".5", "1e3", "nan", "inf", "99999999", "100000000",
            "123456789", "1234567890", "12345678901", "20240302", "2024-03-02", "anna", "\"7\"", "\"7", "7\"", "\"a,b\"",
            " 7 ", "+4", "3,5", "٤", "0.123456789", "16777217", "9999999.99999999", "/", ":", "\r", "1\r", "a b", "7:"};
        return kCells[static_cast<std::size_t>(below(static_cast<int>(kCells.size())))];
    }

    std::mt19937 random_;
};

}  // namespace

class BlockParserTest : public QObject {
    Q_OBJECT
  private slots:
    void rowsAreThoseOfThePlainReading_data() {
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<int>("badShare");
        for (const char* delimiter : {",", ";", "\t", "|", "::", " "})
            for (const int badShare : {0, 3, 50, 100})
                QTest::addRow("'%s', %d in a hundred strange", delimiter, badShare) << QString(delimiter) << badShare;
    }
    void rowsAreThoseOfThePlainReading() {
        QFETCH(QString, delimiter);
        QFETCH(int, badShare);
        unsigned seed = 1;
        for (const std::size_t columns : {2U, 3U, 4U, 6U})
            for (const ColumnRoles& roles : rolesWithin(columns))
                for (const bool hasQuotes : {false, true}) {
                    const ReadingPlan plan = planFor(delimiter.toStdString(), columns, roles, hasQuotes);
                    const std::string text = RandomText(seed++).lines(60, columns, plan.layout.delimiter, badShare);
                    QVERIFY2(blockReading(text, plan) == counted(plainReading(text, plan)), text.c_str());
                }
    }

    void aHeaderIsPassedOverOnceAndBlankLinesBeforeIt() {
        ReadingPlan plan = planFor(",", 3, {0, 1, 2}, false);
        plan.layout.hasHeader = true;
        const PlainReading reading = blockReading("\n\r\nuser,item,rating\n1,2,3\n4,5,6\n", plan);
        QCOMPARE(reading.rows.size(), std::size_t{2});
        QVERIFY(reading.refused.empty());
    }

    void aThresholdKeepsTheRowsFromItOn() {
        BlockParser parser(planFor(",", 3, {0, 1, 2}, false), 3.0, {});
        const std::string padded = std::string(kPadding, ' ') + "1,2,3\n1,3,2.5\n1,4,x\na,5,1\nb,6,4\n";
        ParsedBlock block;
        parser.parse(std::string_view(padded).substr(kPadding), block);
        QCOMPARE(block.rowCount, std::size_t{2});
        QCOMPARE(block.accepted, std::uint64_t{4});
        QCOMPARE(idOf(block.users, 1), std::string("b"));
    }

    void aFileOfSeveralBatchesIsThePlainReading() {
        const TemporaryFiles files;
        const std::string text = "user,item,rating,time\n" + RandomText(7).lines(400'000, 4, ",", 2);
        OpenOptions options;
        options.columns = ColumnRoles(0, 1, 2);
        options.hasHeader = true;
        options.delimiter = ",";
        options.duplicates = Duplicates::keepAll;
        const auto dataset = openDataset(files.write("ratings.csv", text), options);
        ReadingPlan plan = planFor(",", 4, {0, 1, 2}, true);
        plan.layout.hasHeader = true;
        const PlainReading plain = plainReading(text, plan);
        QCOMPARE(dataset->interactionCount(), plain.rows.size());
        QCOMPARE(dataset->report.refused, std::uint64_t{plain.refused.size()});
        const InteractionColumns& columns = dataset->interactions;
        for (std::size_t row = 0; row < plain.rows.size(); ++row) {
            QCOMPARE(dataset->userIds.id(columns.users[row]), std::string_view(plain.rows[row].user));
            QCOMPARE(dataset->itemIds.id(columns.items[row]), std::string_view(plain.rows[row].item));
            QCOMPARE(columns.values[row], plain.rows[row].value);
        }
    }

  private:
    static std::vector<ColumnRoles> rolesWithin(std::size_t columns) {
        std::vector<ColumnRoles> roles{{0, 1}, {1, 0}};
        if (columns >= 3)
            for (const ColumnRoles& more : {ColumnRoles{0, 1, 2}, {2, 0, 1}, {1, 2, 0}, {0, 1, {}, 2}, {1, 2, {}, 0}})
                roles.push_back(more);
        if (columns >= 4)
            for (const ColumnRoles& more : {ColumnRoles{0, 1, 2, 3}, {3, 2, 1, 0}, {2, 3, 0, 1}, {0, 3, 1, 2}})
                roles.push_back(more);
        return roles;
    }
};

QTEST_APPLESS_MAIN(BlockParserTest)
#include "block_parser_test.moc"
