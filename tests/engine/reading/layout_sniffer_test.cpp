#include "engine/reading/layout_sniffer.h"

#include <QTest>

using namespace tastescope;

class LayoutSnifferTest : public QObject {
    Q_OBJECT
  private slots:
    void everyDelimiterIsFound_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("delimiter");
        QTest::newRow("comma") << "1,2,3\n4,5,6\n"
                               << ",";
        QTest::newRow("semicolon") << "1;2;3\n4;5;6\n"
                                   << ";";
        QTest::newRow("semicolon with decimal commas") << "1;2;3,5\n4;5;6,5\n"
                                                       << ";";
        QTest::newRow("tab") << "1\t2\t3\n4\t5\t6\n"
                             << "\t";
        QTest::newRow("bar") << "1|2|3\n4|5|6\n"
                             << "|";
        QTest::newRow("two colons") << "1::2::3\n4::5::6\n"
                                    << "::";
        QTest::newRow("space") << "1 2 3\n4  5 6\n"
                               << " ";
        QTest::newRow("titles with commas") << "1|Usual Suspects, The|x\n2|Seven|y\n3|Heat|z\n"
                                            << "|";
        QTest::newRow("a column of vectors") << "a,Heat,1 2 3\nb,Seven,4 5 6\n"
                                             << ",";
    }
    void everyDelimiterIsFound() {
        QFETCH(QString, text);
        QFETCH(QString, delimiter);
        const SniffedText sniffed = sniffLayout(text.toStdString(), true);
        QCOMPARE(QString::fromStdString(sniffed.layout.delimiter), delimiter);
        QVERIFY(!sniffed.layout.hasHeader);
    }

    void oneBadRowDoesNotChangeTheDelimiter() {
        QCOMPARE(sniffLayout("1,2,3\n4,5,6\nbroken\n7,8,9\n", true).layout.delimiter, std::string(","));
    }

    void namesAboveNumbersAreAHeader() {
        const SniffedText sniffed = sniffLayout("who,what,how\n1,2,3\n4,5,6\n", true);
        QVERIFY(sniffed.layout.hasHeader);
        QCOMPARE(sniffed.layout.columnNames, (std::vector<std::string>{"who", "what", "how"}));
        QCOMPARE(sniffed.rows.size(), std::size_t{2});
    }

    void knownNamesAreAHeaderEvenAboveText() {
        QVERIFY(sniffLayout("userId,colour\nu1,red\nu2,blue\n", true).layout.hasHeader);
        QVERIFY(sniffLayout("用户,电影\n甲,乙\n丙,丁\n", true).layout.hasHeader);
    }

    void aRowWithOneBadNumberIsNoHeader() {
        QVERIFY(!sniffLayout("1,2,bad,100\n1,3,4,101\n1,4,5,102\n", true).layout.hasHeader);
    }

    void textIdsAreNoHeader() { QVERIFY(!sniffLayout("anna,book a\nben,book b\n", true).layout.hasHeader); }

    void recBoleTypesAreTakenOffButOtherColonsStay() {
        const SniffedText recBole = sniffLayout("user_id:token\titem_id:token\trating:float\n1\t2\t3\n", true);
        QCOMPARE(recBole.layout.columnNames, (std::vector<std::string>{"user_id", "item_id", "rating"}));
        QVERIFY(recBole.layout.isRecBole());
        const SniffedText other = sniffLayout("itemId,title,title:zh\n1,Heat,盗火线\n", true);
        QCOMPARE(other.layout.columnNames.back(), std::string("title:zh"));
        QVERIFY(!other.layout.isRecBole());
    }

    void strayQuotesInATabFileAreText() {
        QVERIFY(!sniffLayout("1\t\"Great\" film\n2\tHeat\n", true).layout.hasQuotes);
        QVERIFY(sniffLayout("\"1\"\t\"Heat\"\n\"2\"\t\"Seven\"\n", true).layout.hasQuotes);
    }

    void theCutRowAtTheEndOfASampleDoesNotCount() {
        const SniffedText sniffed = sniffLayout("1,2,3\n4,5,6\n7,8", false);
        QCOMPARE(sniffed.rows.size(), std::size_t{2});
        QCOMPARE(sniffed.consistency, 1.0);
    }
};

QTEST_APPLESS_MAIN(LayoutSnifferTest)
#include "layout_sniffer_test.moc"
