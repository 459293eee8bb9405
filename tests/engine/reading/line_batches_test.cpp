#include "engine/reading/line_batches.h"

#include <QTest>

#include "engine/core/errors.h"
#include "tests/engine/reading/hostile_input.h"
#include "engine/reading/memory_source.h"

using namespace tastescope;

namespace {

struct Batches {
    std::string text;             // all blocks behind one another
    std::size_t batchCount = 0;
    bool areWholeLines = true;    // each block but the last ends with a line feed
    std::size_t longestBlock = 0;
};

Batches batchesOf(const std::string& text) {
    MemorySource source("file.csv", text);
    ByteProgress progress({}, text.size());
    LineBatches batches(source, progress);
    Batches read;
    for (auto blocks = batches.next(); !blocks.empty(); blocks = batches.next()) {
        ++read.batchCount;
        for (const std::string_view block : blocks) {
            read.areWholeLines = read.areWholeLines && (read.text.empty() || read.text.back() == '\n');
            read.longestBlock = std::max(read.longestBlock, block.size());
            read.text += block;
        }
    }
    return read;
}

}  // namespace

class LineBatchesTest : public QObject {
    Q_OBJECT
  private slots:
    void blocksBehindOneAnotherAreTheText_data() {
        QTest::addColumn<QByteArray>("text");
        const auto add = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        add("nothing", "");
        add("one line", "1,2,3\n");
        add("no last line feed", "1,2,3\n4,5");
        add("several batches", repeated("123,456,3.5\n", 2'000'000));
        add("a line longer than a block", repeated("1,2\n", 1000) + std::string(700'000, 'x') + "\n3,4\n");
        add("a line longer than a batch", "1,2\n" + std::string(20'000'000, 'x') + "\n3,4\n");
        add("lines that end where blocks do", repeated(std::string(1023, 'x') + "\n", 20'000));
    }
    void blocksBehindOneAnotherAreTheText() {
        QFETCH(QByteArray, text);
        const Batches read = batchesOf(text.toStdString());
        QVERIFY(read.text == text.toStdString());
        QVERIFY(read.areWholeLines);
    }

    void blocksAreSmallEnoughToBeShared() {
        const Batches read = batchesOf(repeated("123,456,3.5\n", 2'000'000));
        QVERIFY(read.longestBlock < LineBatches::kBlockBytes + 12);
        QVERIFY(read.batchCount > 1);
    }

    void aLineBeyondTheLongestIsRefused() {
        QVERIFY_THROWS_EXCEPTION(DataError, batchesOf(std::string(LineBatches::kLongestLine + (20U << 20U), 'x')));
    }

    void theListenerMayCancel() {
        MemorySource source("file.csv", "1,2\n");
        ByteProgress progress([](const Progress&) { return false; }, 4);
        LineBatches batches(source, progress);
        QVERIFY_THROWS_EXCEPTION(Cancelled, batches.next());
    }
};

QTEST_APPLESS_MAIN(LineBatchesTest)
#include "line_batches_test.moc"
