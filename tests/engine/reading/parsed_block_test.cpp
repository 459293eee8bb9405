#include "engine/reading/parsed_block.h"

#include <QTest>

using namespace tastescope;

class ParsedBlockTest : public QObject {
    Q_OBJECT
  private slots:
    void onlyTheShortestWritingOfANumberIsANumber_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<qint64>("number");
        const auto add = [](const char* id, qint64 number) { QTest::newRow(id) << QString(id) << number; };
        add("0", 0);
        add("7", 7);
        add("999999999", 999'999'999);
        for (const char* id : {"", "07", "00", "-1", "+1", " 1", "1 ", "1.0", "1000000000", "a", "1a", "٤"}) add(id, -1);
    }
    void onlyTheShortestWritingOfANumberIsANumber() {
        QFETCH(QString, id);
        QFETCH(qint64, number);
        const std::size_t expected = number < 0 ? BlockIds::kNoNumber : static_cast<std::size_t>(number);
        QCOMPARE(BlockIds::numberOf(id.toStdString()), expected);
    }

    void aNameAmongNumbersTurnsAllIntoNames() {
        BlockIds ids;
        ids.makeRoom(3);
        ids.set(0, "12");
        QVERIFY(ids.areNumbers());
        ids.set(1, "anna");
        ids.set(2, "12");
        QVERIFY(!ids.areNumbers());
        QCOMPARE(ids.names().toStrings(), (std::vector<std::string>{"12", "anna"}));
        QCOMPARE(ids[2], ids[0]);
    }

    void aClearedBlockBeginsWithNumbersAgain() {
        BlockIds ids;
        ids.makeRoom(1);
        ids.set(0, "anna");
        ids.clear();
        QVERIFY(ids.areNumbers());
        QCOMPARE(ids.names().size(), std::size_t{0});
    }

    void eventsOfNoWeightAreCountedByType() {
        ParsedBlock block;
        block.passOverEvent("view");
        block.passOverEvent("view");
        block.passOverEvent("cart");
        QCOMPARE(block.accepted, std::uint64_t{3});
        QCOMPARE(block.rowCount, std::size_t{0});
        QCOMPARE(block.weightless.size(), std::size_t{2});
        QCOMPARE(block.weightless[0].count, std::uint64_t{2});
    }
};

QTEST_APPLESS_MAIN(ParsedBlockTest)
#include "parsed_block_test.moc"
